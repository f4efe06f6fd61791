#include "app/document/rule_files.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <csignal>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "app/document/document_sentences.h"
#include "app/installation/today.h"

namespace huimin {

namespace {

namespace fs = std::filesystem;

Diagnostics complaint(const QString& path, const Sentence& sentence)
{
    return {Diagnostic{Diagnostic::Severity::Error, {path.toStdString(), 0, 0}, fill(sentence, {path.toStdString()}), {}, {}}};
}

bool writeWhole(QSaveFile& file, const std::string& text)
{
    return file.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size()) && file.flush();
}

/// What a file held before it was changed.
struct Former {
    QString path;
    std::optional<QByteArray> bytes;  ///< nullopt: there was none
    QFile::Permissions permissions;
};

/// Nullopt where what is there cannot be read: it could not be put back.
std::optional<Former> formerOf(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Former{path, std::nullopt, {}};
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return Former{path, file.readAll(), file.permissions()};
}

bool putBack(const Former& former)
{
    if (!former.bytes)
        return QFile::remove(former.path);
    QSaveFile file(former.path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && writeWhole(file, former.bytes->toStdString()) && file.commit();
    return isWritten && QFile::setPermissions(former.path, former.permissions);
}

/// Changes files one after the other; where one cannot be changed, those before it are put back.
class FilesAtOnce {
public:
    bool write(QSaveFile& file)
    {
        return change(file.fileName(), [&] { return file.commit(); });
    }
    bool takeAway(const QString& path)
    {
        return !QFileInfo::exists(path) || change(path, [&] { return QFile::remove(path); });
    }

    /// Why nothing was changed; or, where something could not be put back either, what was.
    Diagnostics putAllBack()
    {
        std::string left;
        for (auto former = m_changed.rbegin(); former != m_changed.rend(); ++former) {
            if (!putBack(*former))
                left += (left.empty() ? "" : ", ") + former->path.toStdString();
        }
        if (left.empty())
            return complaint(m_refused, sentences::rulesNotWritable);
        const std::string refused = m_refused.toStdString();
        return {Diagnostic{Diagnostic::Severity::Error, {refused, 0, 0}, fill(sentences::rulesWrittenInPart, {refused, left}), {}, {}}};
    }

private:
    template <typename Change> bool change(const QString& path, Change make)
    {
        const auto former = formerOf(path);
        if (!former || !make()) {
            m_refused = path;
            return false;
        }
        m_changed.push_back(*former);
        return true;
    }

    std::vector<Former> m_changed;
    QString m_refused;
};

/// A folder that its last file has left goes, too: a pack that was begun and undone leaves nothing.
void removeIfEmpty(const fs::path& folder)
{
    std::error_code error;
    if (fs::is_empty(folder, error) && !error)
        fs::remove(folder, error);
}

}  // namespace

Diagnostics writeRuleFiles(const EditedFiles& files)
{
    // A write past a size limit must come back as an error, and not end the program.
    std::signal(SIGXFSZ, SIG_IGN);
    std::vector<std::unique_ptr<QSaveFile>> written;
    for (const auto& [path, text] : files) {
        const QString name = QString::fromStdString(path);
        if (!text) {
            if (QFileInfo::exists(name) && !QFileInfo(QFileInfo(name).absolutePath()).isWritable())
                return complaint(name, sentences::rulesNotWritable);
            continue;
        }
        QDir().mkpath(QFileInfo(name).absolutePath());
        auto file = std::make_unique<QSaveFile>(name);
        if ((QFileInfo::exists(name) && !QFileInfo(name).isWritable()) || !file->open(QIODevice::WriteOnly))
            return complaint(name, sentences::rulesNotWritable);
        if (!writeWhole(*file, *text))
            return complaint(name, sentences::rulesDiskFull);
        written.push_back(std::move(file));
    }
    FilesAtOnce changes;
    for (const auto& file : written) {
        if (!changes.write(*file))
            return changes.putAllBack();
    }
    for (const auto& [path, text] : files) {
        if (!text && !changes.takeAway(QString::fromStdString(path)))
            return changes.putAllBack();
    }
    for (const auto& [path, text] : files) {
        if (!text)
            removeIfEmpty(fs::path(path).parent_path());
    }
    return {};
}

namespace {

/// What came with the program may be read-only, and so is its copy.
void letBeWritten(const fs::path& folder)
{
    std::error_code error;
    for (fs::recursive_directory_iterator at(folder, error); !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
        std::error_code none;
        fs::permissions(at->path(), fs::perms::owner_write, fs::perm_options::add, none);
    }
}

/// `rules-2026-11-26`, or with a number where that is taken.
fs::path datedName(const fs::path& folder)
{
    const std::string dated = folder.string() + "-" + today().toIso();
    std::string name = dated;
    for (int number = 2; fs::exists(fs::symlink_status(name)); ++number)
        name = dated + "-" + std::to_string(number);
    return name;
}

/// The fresh folder takes the place of the former, which is kept under a name of its own.
std::error_code swapIn(const fs::path& fresh, const fs::path& place)
{
    std::error_code error;
    const bool wasThere = fs::exists(fs::symlink_status(place, error));
    const fs::path kept = datedName(place);
    if (wasThere)
        fs::rename(place, kept, error);
    else
        error.clear();
    if (error)
        return error;
    fs::rename(fresh, place, error);
    std::error_code none;
    if (error && wasThere)
        fs::rename(kept, place, none);
    return error;
}

}  // namespace

Diagnostics copyFolder(const std::string& from, const std::string& to)
{
    std::error_code error;
    if (fs::equivalent(from, to, error))
        return {};
    const fs::path place = fs::absolute(to, error).lexically_normal();
    const fs::path fresh = place.string() + ".new";
    std::error_code none;
    fs::remove_all(fresh, none);
    fs::create_directories(fresh, error);
    if (!error)
        fs::copy(from, fresh, fs::copy_options::recursive, error);
    if (!error) {
        letBeWritten(fresh);
        error = swapIn(fresh, place);
    }
    if (error)
        fs::remove_all(fresh, none);
    return error ? complaint(QString::fromStdString(to), sentences::rulesNotWritable) : Diagnostics();
}

}  // namespace huimin
