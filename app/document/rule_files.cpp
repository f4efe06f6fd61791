#include "app/document/rule_files.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <csignal>
#include <filesystem>
#include <memory>
#include <vector>

#include "app/document/document_sentences.h"

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
    for (const auto& file : written) {
        if (!file->commit())
            return complaint(file->fileName(), sentences::rulesNotWritable);
    }
    for (const auto& [path, text] : files) {
        if (!text)
            QFile::remove(QString::fromStdString(path));
    }
    return {};
}

Diagnostics copyFolder(const std::string& from, const std::string& to)
{
    std::error_code error;
    fs::create_directories(to, error);
    if (!error)
        fs::copy(from, to, fs::copy_options::recursive | fs::copy_options::overwrite_existing, error);
    if (error)
        return complaint(QString::fromStdString(to), sentences::rulesNotWritable);
    // What came with the program may be read-only, and so is its copy.
    for (fs::recursive_directory_iterator at(to, error); !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
        std::error_code none;
        fs::permissions(at->path(), fs::perms::owner_write, fs::perm_options::add, none);
    }
    return {};
}

}  // namespace huimin
