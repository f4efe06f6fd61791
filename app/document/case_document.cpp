#include "app/document/case_document.h"

#include <algorithm>

#include "app/document/case_edit.h"
#include "app/document/case_file.h"
#include "app/document/document_sentences.h"
#include "app/document/case_state.h"
#include "app/document/usual_kind.h"
#include "core/profile/empty_profile.h"
#include "core/profile/given_index.h"
#include "core/profile/profile_reader.h"
#include "core/profile/profile_text.h"
#include "core/profile/typed_fact.h"

namespace huimin {

namespace {

bool isOfGone(const std::string& path, const Profile& profile)
{
    return path.find('[') != std::string::npos && recordOf(profile, path).empty();
}

/// The same fact of each of the records, where it is one of theirs; else itself alone.
std::vector<std::string> togetherWith(const std::string& path, const std::vector<std::string>& records)
{
    const auto own = std::find_if(records.begin(), records.end(), [&](const std::string& record) { return path.starts_with(record + "."); });
    if (own == records.end())
        return {path};
    std::vector<std::string> paths;
    for (const std::string& record : records)
        paths.push_back(record + path.substr(own->size()));
    return paths;
}

}  // namespace

CaseDocument::CaseDocument(RuleSetPtr rules, QObject* parent) : QObject(parent), m_rules(std::move(rules))
{
    // The stack says so once the step is counted: who hears of a change can ask what is unsaved.
    connect(&m_undoStack, &QUndoStack::indexChanged, this, &CaseDocument::onStepTaken);
    const auto kind = usualKind(*m_rules);
    Q_ASSERT(kind);
    startNew(*kind);
}

CaseDocument::~CaseDocument() = default;

const std::string& CaseDocument::text() const
{
    return m_state->yaml.text();
}

const std::shared_ptr<const Profile>& CaseDocument::profile() const
{
    return m_state->profile;
}

const Diagnostics& CaseDocument::diagnostics() const
{
    return m_state->diagnostics;
}

int CaseDocument::unsavedEdits() const
{
    // Without a saved state to come back to (recovered, or saved and undone past it) there is at least one edit to lose.
    const int clean = m_undoStack.cleanIndex();
    return clean < 0 ? std::max(1, m_undoStack.index()) : std::abs(m_undoStack.index() - clean);
}

Result<std::shared_ptr<const CaseDocument::State>> CaseDocument::read(std::string text, const QString& path, const RuleSet& rules) const
{
    auto yaml = yaml::Document::open(std::move(text), path.toStdString());
    if (!yaml)
        return yaml.diagnostics();
    ProfileReading reading = readProfileWithMistakes(yaml->tree().root(), rules.profileVocabulary());
    if (!reading.profile)
        return std::move(reading.diagnostics);
    return std::make_shared<const State>(State{std::move(*yaml), std::make_shared<const Profile>(std::move(*reading.profile)),
                                               std::move(reading.diagnostics)});
}

Diagnostics CaseDocument::openAs(std::string text, const QString& path)
{
    auto state = read(std::move(text), path, *m_rules);
    if (!state)
        return state.diagnostics();
    m_state = std::move(*state);
    m_path = path;
    m_notUnderstood.clear();
    m_together.clear();
    m_undoStack.clear();
    ++m_opened;
    return {};
}

Diagnostics CaseDocument::setRules(RuleSetPtr rules)
{
    auto state = read(text(), m_path, *rules);
    if (!state)
        return state.diagnostics();
    m_formerRules = std::exchange(m_rules, std::move(rules));
    m_state = std::move(*state);
    std::erase_if(m_notUnderstood, [&](const auto& typed) { return isOfGone(typed.first, *profile()); });
    Q_EMIT changed();
    return {};
}

Diagnostics CaseDocument::startNew(const ProfileKind& kind, const std::string& county)
{
    Diagnostics problems = openAs(emptyProfileText(kind), {});
    if (problems.empty() && !county.empty()) {
        ProfileText text(m_state->yaml, profile()->kind);
        problems = text.setFrame("county", county);
        if (problems.empty())
            problems = openAs(text.text(), {});
    }
    if (problems.empty())
        Q_EMIT changed();
    return problems;
}

Diagnostics CaseDocument::openUnsaved(const std::string& text, const QString& path)
{
    Diagnostics problems = openAs(text, path);
    if (!problems.empty())
        return problems;
    m_undoStack.resetClean();
    Q_EMIT changed();
    return {};
}

Diagnostics CaseDocument::open(const QString& path)
{
    auto text = readCaseFile(path);
    if (!text)
        return text.diagnostics();
    Diagnostics problems = openAs(std::move(*text), path);
    if (problems.empty())
        Q_EMIT changed();
    return problems;
}

Diagnostics CaseDocument::save()
{
    return saveAs(m_path);
}

Diagnostics CaseDocument::saveAs(const QString& path)
{
    if (path.isEmpty())
        return {Diagnostic{Diagnostic::Severity::Error, {}, fill(sentences::noFileName), {}, {}}};
    settleTyped();
    Diagnostics problems = writeCaseFile(path, text());
    if (!problems.empty())
        return problems;
    m_path = path;
    m_undoStack.setClean();
    Q_EMIT changed();
    if (m_notUnderstood.empty())
        return {};
    const auto places = static_cast<int>(m_notUnderstood.size());
    const Bilingual said = places == 1 ? fill(sentences::savedWithoutOne) : fill(sentences::savedWithout, {places});
    return {Diagnostic{Diagnostic::Severity::Warning, {}, said, {}, {}}};
}

/// A date in the middle of being typed is not known, as it may go on; whoever saves is done with it.
void CaseDocument::settleTyped()
{
    const auto typed = m_notUnderstood;
    for (const auto& [path, text] : typed) {
        const GivenFact* record = findRecord(*profile(), recordOf(*profile(), path));
        const GivenIndex index = record ? indexOf(*record) : GivenIndex();
        const auto given = index.find(path);
        if (given == index.end())
            continue;
        const auto meant = understandTyped(*given->second->fact, text.typed.toStdString());
        if (const auto* entry = std::get_if<FactEntry>(&meant))
            enter(path, *entry, text.what);
    }
}

Diagnostics CaseDocument::edit(const Change& change, const QString& what, const QString& place)
{
    ProfileText changing(m_state->yaml, profile()->kind);
    Diagnostics problems = change(changing);
    if (!problems.empty())
        return problems;
    if (changing.text() == text())
        return {};
    ProfileReading reading = readProfileWithMistakes(changing.document().tree().root(), m_rules->profileVocabulary());
    Q_ASSERT(reading.profile); // an edit of facts does not touch what says which kind it is
    auto changed = std::make_shared<const State>(State{changing.document(),
                                                       std::make_shared<const Profile>(std::move(*reading.profile)),
                                                       std::move(reading.diagnostics)});
    // What was typed goes with the member it was typed for.
    std::erase_if(m_notUnderstood, [&](const auto& typed) { return isOfGone(typed.first, *changed->profile); });
    m_undoStack.push(new CaseEdit(*this, std::move(changed), what, {place, m_typing}));
    return {};
}

void CaseDocument::swapText(std::string& other, std::shared_ptr<const State> otherRead)
{
    if (!otherRead) {
        // Undo and redo leave nothing that was typed behind, and only texts that were read before get here.
        m_notUnderstood.clear();
        auto state = read(other, m_path, *m_rules);
        Q_ASSERT(state);
        otherRead = std::move(*state);
    }
    other = text();
    m_state = std::move(otherRead);
    m_swapped = true;
}

void CaseDocument::onStepTaken()
{
    if (std::exchange(m_swapped, false))
        Q_EMIT changed();
}

/// `alreadyChanged`: what is not understood has, so the views must hear even where the text stays the same.
Diagnostics CaseDocument::enterAt(const std::string& path, const FactEntry& entry, const QString& what, bool alreadyChanged)
{
    const std::shared_ptr<const State> before = m_state;
    const auto set = [&](ProfileText& profile) {
        Diagnostics problems;
        for (const std::string& each : togetherWith(path, m_together)) {
            if (problems.empty())
                problems = profile.set(each, entry);
        }
        return problems;
    };
    Diagnostics problems = edit(set, what, QString::fromStdString(path));
    if (alreadyChanged && m_state == before)
        Q_EMIT changed();
    return problems;
}

Diagnostics CaseDocument::enter(const std::string& path, const FactEntry& entry, const QString& what)
{
    const bool wasNotUnderstood = m_notUnderstood.erase(path) > 0;
    return enterAt(path, entry, what, wasNotUnderstood);
}

void CaseDocument::enterNotUnderstood(const std::string& path, NotUnderstood text, const QString& what)
{
    text.what = what;
    NotUnderstood& there = m_notUnderstood[path];
    const bool isNew = there != text;
    there = std::move(text);
    // A field may come to its end after its member is gone.
    if (!enterAt(path, NotAsked(), what, isNew).empty())
        m_notUnderstood.erase(path);
}

}  // namespace huimin
