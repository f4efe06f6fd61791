#include "app/document/rule_document.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <filesystem>

#include "app/document/rule_files.h"
#include "app/document/rule_step.h"
#include "core/rulepack/pack_files.h"
#include "core/yaml/reader.h"

namespace huimin {

namespace {

namespace fs = std::filesystem;

bool isYaml(const std::string& name)
{
    return name.ends_with(".yaml") || name.ends_with(".yml");
}

std::optional<std::string> textIn(const std::map<std::string, std::string>& texts, const std::string& name)
{
    const auto found = texts.find(name);
    return found == texts.end() ? std::nullopt : std::optional(found->second);
}

const QString textKey = QStringLiteral("text");
const QString beforeKey = QStringLiteral("before");

QJsonValue json(const std::optional<std::string>& text)
{
    return text ? QJsonValue(QString::fromStdString(*text)) : QJsonValue();
}

std::optional<std::string> textOf(const QJsonValue& value)
{
    return value.isString() ? std::optional(value.toString().toStdString()) : std::nullopt;
}

/// A file's bytes, whether or not they can be read as YAML: what is wrong with them is to be mended here.
Result<std::string> bytesOf(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly)) {
        const auto tree = yaml::readFile(path);
        return tree ? Result<std::string>(tree->source().text()) : Result<std::string>(tree.diagnostics());
    }
    return file.readAll().toStdString();
}

}  // namespace

RuleDocument::RuleDocument(std::string directory, QObject* parent) : QObject(parent), m_directory(std::move(directory))
{
    // The stack says so once the step is counted: who hears of a change can ask what is unsaved.
    connect(&m_undoStack, &QUndoStack::indexChanged, this, &RuleDocument::onStepTaken);
}

std::map<std::string, std::string> RuleDocument::read(Diagnostics& problems) const
{
    std::map<std::string, std::string> texts;
    for (const std::string& folder : findPacks(m_directory, problems)) {
        const auto names = filesBelow(folder, {});
        if (!names) {
            append(problems, names.diagnostics());
            continue;
        }
        for (const std::string& name : *names) {
            const std::string path = (fs::path(folder) / name).string();
            if (!isYaml(name))
                continue;
            auto text = bytesOf(path);
            if (text)
                texts[nameOf(path)] = std::move(*text);
            else
                append(problems, text.diagnostics());
        }
    }
    return texts;
}

Diagnostics RuleDocument::open()
{
    Diagnostics problems;
    m_texts = read(problems);
    m_saved = m_texts;
    m_undoStack.clear();
    m_ofOthers.clear();
    Q_EMIT opened();
    return problems;
}

std::vector<std::string> RuleDocument::takeFromDisk()
{
    Diagnostics problems;
    std::map<std::string, std::string> there = read(problems);
    // A folder that cannot be read at this moment has not lost its files.
    if (!problems.empty() || there == m_saved)
        return {};
    std::map<std::string, std::string> all = there;
    all.insert(m_saved.begin(), m_saved.end());
    const std::map<std::string, std::string> before = std::exchange(m_saved, std::move(there));
    std::vector<std::string> edited;
    for (const auto& [name, any] : all) {
        const auto was = textIn(before, name);
        const auto now = textIn(m_saved, name);
        if (was == now)
            continue;
        const auto own = textIn(m_texts, name);
        if (own != was && own != now)
            edited.push_back(name);
        put(name, now, tr("Changed by another program: %1").arg(QString::fromStdString(name)));
        m_ofOthers.insert(m_undoStack.index());
    }
    if (!isUnsaved())
        m_undoStack.setClean();
    return edited;
}

/// A step that lets a file hold this, or be gone; none where it does.
void RuleDocument::put(const std::string& name, const std::optional<std::string>& text, const QString& what)
{
    if (!text)
        removeFile(name, what);
    else if (m_texts.contains(name))
        setText(name, *text, what);
    else
        addFile(name, *text, what);
}

std::string RuleDocument::editsText() const
{
    QJsonObject edits;
    for (const auto& [path, text] : edited()) {
        const std::string name = nameOf(path);
        edits[QString::fromStdString(name)] = QJsonObject{{textKey, json(text)}, {beforeKey, json(textIn(m_saved, name))}};
    }
    return QJsonDocument(edits).toJson(QJsonDocument::Compact).toStdString();
}

std::vector<std::string> RuleDocument::takeEdits(const std::string& edits)
{
    std::vector<std::string> changed;
    const QJsonObject files = QJsonDocument::fromJson(QByteArray::fromStdString(edits)).object();
    for (auto file = files.begin(); file != files.end(); ++file) {
        const std::string name = file.key().toStdString();
        const QJsonObject edit = file->toObject();
        if (textOf(edit[beforeKey]) != textIn(m_saved, name))
            changed.push_back(name);
        put(name, textOf(edit[textKey]), tr("Brought back: %1").arg(file.key()));
    }
    return changed;
}

const std::string* RuleDocument::text(const std::string& name) const
{
    const auto found = m_texts.find(name);
    return found == m_texts.end() ? nullptr : &found->second;
}

std::string RuleDocument::pathOf(const std::string& name) const
{
    return (fs::path(m_directory) / name).string();
}

std::string RuleDocument::nameOf(const std::string& path) const
{
    const std::string name = fs::path(path).lexically_normal().lexically_relative(fs::path(m_directory + "/").lexically_normal()).generic_string();
    return name == "." || name.starts_with("..") ? std::string() : name;
}

std::vector<std::string> RuleDocument::packs() const
{
    std::vector<std::string> folders;
    for (const auto& [name, text] : m_texts) {
        if (name == "pack.yaml" || (name.ends_with("/pack.yaml") && std::count(name.begin(), name.end(), '/') == 1))
            folders.push_back(name.substr(0, name.size() - std::string_view("pack.yaml").size()));
    }
    return folders;
}

EditedFiles RuleDocument::edited() const
{
    EditedFiles files;
    for (const auto& [name, text] : m_texts) {
        const auto saved = m_saved.find(name);
        if (saved == m_saved.end() || saved->second != text)
            files[pathOf(name)] = text;
    }
    for (const auto& [name, text] : m_saved) {
        if (!m_texts.contains(name))
            files[pathOf(name)] = std::nullopt;
    }
    return files;
}

int RuleDocument::unsavedEdits() const
{
    const int clean = m_undoStack.cleanIndex();
    const int steps = clean < 0 ? std::max(1, m_undoStack.index()) : std::abs(m_undoStack.index() - clean);
    return isUnsaved() ? std::max(1, steps) : 0;
}

void RuleDocument::push(QUndoCommand* step)
{
    // What was undone is forgotten by the stack.
    m_ofOthers.erase(m_ofOthers.upper_bound(m_undoStack.index()), m_ofOthers.end());
    m_undoStack.push(step);
}

void RuleDocument::splice(const std::string& name, const yaml::Splice& splice, const QString& what, const QString& place)
{
    if (splice.removed != splice.inserted)
        push(new RuleStep(*this, name, splice, what, {place, m_typing}));
}

void RuleDocument::setText(const std::string& name, const std::string& text, const QString& what, const QString& place)
{
    const std::string* before = this->text(name);
    Q_ASSERT(before);
    if (*before != text)
        splice(name, spliceBetween(*before, text), what, place);
}

void RuleDocument::addFile(const std::string& name, const std::string& text, const QString& what)
{
    push(new RuleStep(*this, name, std::nullopt, text, what));
}

void RuleDocument::removeFile(const std::string& name, const QString& what)
{
    if (const std::string* before = text(name))
        push(new RuleStep(*this, name, *before, std::nullopt, what));
}

void RuleDocument::onStepTaken()
{
    if (std::exchange(m_isTaking, false))
        Q_EMIT changed(m_changed);
}

Diagnostics RuleDocument::save()
{
    Diagnostics problems = writeRuleFiles(edited());
    if (!problems.empty())
        return problems;
    m_saved = m_texts;
    m_undoStack.setClean();
    Q_EMIT saved();
    return {};
}

Diagnostics RuleDocument::save(const std::string& name)
{
    const std::string* now = text(name);
    Diagnostics problems = writeRuleFiles({{pathOf(name), now ? std::optional(*now) : std::nullopt}});
    if (!problems.empty())
        return problems;
    if (now)
        m_saved[name] = *now;
    else
        m_saved.erase(name);
    if (!isUnsaved())
        m_undoStack.setClean();
    Q_EMIT saved();
    return {};
}

Diagnostics RuleDocument::moveTo(const std::string& directory)
{
    Diagnostics problems = copyFolder(m_directory, directory);
    if (!problems.empty())
        return problems;
    m_directory = directory;
    return save();
}

}  // namespace huimin
