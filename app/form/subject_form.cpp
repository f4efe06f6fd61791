#include "app/form/subject_form.h"

#include <QVBoxLayout>
#include <algorithm>

#include "app/form/benefits_section.h"
#include "app/form/fact_row.h"
#include "app/form/form_builder.h"
#include "app/form/form_problems.h"
#include "app/form/office_section.h"
#include "app/widgets/folding_section.h"

namespace huimin {

SubjectForm::SubjectForm(CaseDocument& document, std::string record, const FormWords& words, KeyField key, QWidget* parent)
    : QWidget(parent), m_document(document), m_record(std::move(record)), m_words(words), m_profile(document.profile())
{
    const GivenFact* given = findRecord(*m_profile, m_record);
    Q_ASSERT(given);
    build(*given, key);
    refresh({});
}

void SubjectForm::build(const GivenFact& record, KeyField key)
{
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(6);
    FormBuilder builder(*layout, m_words);
    builder.build(record, key);
    const std::string& subject = m_record.empty() ? m_profile->kind->subject : record.fact->subject;
    for (const auto& [given, body] : builder.benefits()) {
        auto* section = new BenefitsSection(body, *given, subject, *m_document.rules(), m_words);
        m_benefits.push_back(section);
        for (const auto& [benefit, row] : section->rows())
            connectLine({section->path() + "." + benefit, row, nullptr, false});
        connect(section, &BenefitsSection::rowAdded, this, [this, section](const std::string& benefit) {
            connectLine({section->path() + "." + benefit, section->rows().at(benefit), nullptr, false});
        });
    }
    for (const FactLine& line : builder.lines())
        add(line);
    if (m_record.empty()) {
        m_office = new OfficeSection(m_document, m_words);
        layout->addWidget(m_office);
    }
    layout->addStretch();
}

void SubjectForm::add(const FactLine& line)
{
    m_lines.push_back(line);
    connectLine(line);
}

void SubjectForm::connectLine(const FactLine& line)
{
    FactEditor* editor = &line.row->editor();
    const std::string path = line.path;
    FoldingSection* section = line.isGroup ? line.section : nullptr;
    connect(editor, &FactEditor::entered, this, [=, this](const FactEntry& entry) {
        enter(path, *editor, entry);
        // What applies has more to be asked of it.
        if (section)
            section->setOpen(std::holds_alternative<Applies>(entry));
    });
    connect(editor, &FactEditor::notUnderstood, this, [=, this](const QString& typed, const Bilingual& why, bool finished) {
        m_document.enterNotUnderstood(path, {typed, finished ? why : Bilingual()}, titleOf(path, *editor));
    });
    connect(editor, &FactEditor::left, this, [this] { m_document.endTyping(); });
    connect(editor, &FactEditor::wentOn, this, [=, this] { goOnFrom(path); });
    connect(editor, &FactEditor::revealed, this, [=, this] { Q_EMIT revealed(path); });
}

QString SubjectForm::titleOf(const std::string&, const FactEditor& editor) const
{
    return m_words.alone(editor.fact().label);
}

void SubjectForm::enter(const std::string& path, FactEditor& editor, const FactEntry& entry)
{
    const GivenFact* record = findRecord(*m_document.profile(), m_record);
    const bool isKey = record && !m_record.empty() && record->fact->keyFact == editor.fact().id;
    if (isKey) {
        // An item without the fact that tells it apart would be lost from sight: an emptied field waits.
        const auto* value = std::get_if<FactScalar>(&entry);
        if (!value)
            return;
        const std::string list = m_record.substr(0, m_record.rfind('['));
        Q_EMIT aboutToMove(list + "[" + newValueOf(editor.fact(), *value).text() + "]");
    }
    m_document.enter(path, entry, titleOf(path, editor));
}

void SubjectForm::refreshLine(const FactLine& line, const FormProblems& problems)
{
    const auto found = m_given.find(line.path);
    if (found == m_given.end())
        return;
    const auto typed = m_document.notUnderstood().find(line.path);
    if (typed != m_document.notUnderstood().end())
        line.row->editor().showTyped(typed->second.typed);
    else
        line.row->editor().showFact(*found->second);
    const auto problem = problems.of(*found->second);
    line.row->setProblem(problem ? m_words.in(*problem) : QString());
}

void SubjectForm::refresh(std::optional<Date> day)
{
    m_profile = m_document.profile();
    const GivenFact* record = findRecord(*m_profile, m_record);
    if (!record)
        return;
    m_given = indexOf(*record);
    const FormProblems problems(m_document, day);
    for (const FactLine& line : m_lines)
        refreshLine(line, problems);
    for (BenefitsSection* section : m_benefits)
        section->showFact(*m_given.at(section->path()));
    if (m_office)
        m_office->refresh();
}

bool SubjectForm::wantsAnswer(const FactLine& line) const
{
    const auto found = m_given.find(line.path);
    if (found == m_given.end() || found->second->state != GivenFact::State::NotKnown)
        return false;
    return line.isGroup || !line.section || line.section->isOpen();
}

void SubjectForm::goOnFrom(const std::string& path)
{
    m_document.endTyping();
    const auto here = std::find_if(m_lines.begin(), m_lines.end(), [&](const FactLine& line) { return line.path == path; });
    const auto next = here == m_lines.end() ? here : std::find_if(std::next(here), m_lines.end(), [&](const FactLine& line) {
        return wantsAnswer(line);
    });
    if (next == m_lines.end()) {
        Q_EMIT wentPast();
        return;
    }
    next->row->editor().takeFocus();
    Q_EMIT reached(&next->row->editor());
}

bool SubjectForm::focusFact(const std::string& path)
{
    const auto exact = std::find_if(m_lines.begin(), m_lines.end(), [&](const FactLine& line) { return line.path == path; });
    const auto found = exact != m_lines.end() ? exact : std::find_if(m_lines.begin(), m_lines.end(), [&](const FactLine& line) {
        return line.path.starts_with(path + ".");
    });
    if (found == m_lines.end())
        return false;
    if (found->section && !found->isGroup)
        found->section->setOpen(true);
    found->row->editor().takeFocus();
    Q_EMIT reached(&found->row->editor());
    return true;
}

void SubjectForm::focusFirst()
{
    const auto open = std::find_if(m_lines.begin(), m_lines.end(), [&](const FactLine& line) { return wantsAnswer(line); });
    const auto first = open != m_lines.end() ? open : m_lines.begin();
    if (first == m_lines.end())
        return;
    first->row->editor().takeFocus();
    Q_EMIT reached(&first->row->editor());
}

void SubjectForm::setMasked(bool masked)
{
    for (const FactLine& line : m_lines)
        line.row->editor().setMasked(masked);
}

void SubjectForm::setHeldOpen(bool open)
{
    for (const FactLine& line : m_lines)
        line.row->editor().setHeldOpen(open);
}

bool SubjectForm::hasCovered() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const FactLine& line) { return line.row->editor().isCovered(); });
}

}  // namespace huimin
