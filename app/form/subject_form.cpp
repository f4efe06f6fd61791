#include "app/form/subject_form.h"

#include <QVBoxLayout>

#include "app/form/benefits_section.h"
#include "app/form/fact_row.h"
#include "app/form/form_builder.h"
#include "app/form/form_problems.h"
#include "app/form/office_section.h"
#include "app/widgets/folding_section.h"
#include "core/profile/profile_sentences.h"

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
        auto* section = new BenefitsSection(body, *given, subject, *m_document.rules(), m_words, builder.labelWidth());
        m_benefits.push_back(section);
        for (const auto& [benefit, row] : section->rows())
            connectLine({section->pathOf(benefit), row, nullptr, false});
        connect(section, &BenefitsSection::rowAdded, this, [this, section](const std::string& benefit) {
            connectLine({section->pathOf(benefit), section->rows().at(benefit), nullptr, false});
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
    if (isKey(line.row->editor().fact()))
        connectKey(line);
    else
        connectFact(line);
    FactEditor* editor = &line.row->editor();
    const std::string path = line.path;
    connect(editor, &FactEditor::left, this, [this] { m_document.endTyping(); });
    connect(editor, &FactEditor::wentOn, this, [=, this] { goOnFrom(path); });
    connect(editor, &FactEditor::revealed, this, [=, this] { Q_EMIT revealed(path); });
}

void SubjectForm::connectFact(const FactLine& line)
{
    FactEditor* editor = &line.row->editor();
    const std::string path = line.path;
    FoldingSection* section = line.isGroup ? line.section : nullptr;
    connect(editor, &FactEditor::entered, this, [=, this](const FactEntry& entry) {
        m_document.enter(path, entry, titleOf(*editor));
        // What applies has more to be asked of it.
        if (section)
            section->setOpen(std::holds_alternative<Applies>(entry));
    });
    connect(editor, &FactEditor::notUnderstood, this, [=, this](const QString& typed, const Bilingual& why, bool finished) {
        m_document.enterNotUnderstood(path, {typed, finished ? why : Bilingual()}, titleOf(*editor));
    });
}

QString SubjectForm::titleOf(const FactEditor& editor) const
{
    return m_words.alone(editor.fact().label);
}

/// Whether the fact tells the items of this one's list apart.
bool SubjectForm::isKey(const Fact& fact) const
{
    const GivenFact* record = m_record.empty() ? nullptr : findRecord(*m_document.profile(), m_record);
    return record && !record->fact->keyFact.empty() && record->fact->keyFact == fact.id;
}

/// An item without what tells it apart, or with another's, would be lost from sight: it keeps what it has until something fits.
void SubjectForm::connectKey(const FactLine& line)
{
    FactEditor* editor = &line.row->editor();
    connect(editor, &FactEditor::entered, this, [=, this](const FactEntry& entry) {
        if (const auto* value = std::get_if<FactScalar>(&entry))
            enterKey(line, newValueOf(editor->fact(), *value).text(), entry);
    });
    connect(editor, &FactEditor::left, this, [=, this] {
        editor->showFact(*m_given.at(line.path));
        line.row->setProblem({});
    });
}

void SubjectForm::enterKey(const FactLine& line, const std::string& key, const FactEntry& entry)
{
    const std::string record = m_record.substr(0, m_record.rfind('[')) + "[" + key + "]";
    const bool isTaken = record != m_record && findRecord(*m_document.profile(), record);
    line.row->setProblem(isTaken ? m_words.in(fill(sentences::keyTaken, {key})) : QString());
    if (isTaken)
        return;
    Q_EMIT aboutToMove(record);
    m_document.enter(line.path, entry, titleOf(line.row->editor()));
}

void SubjectForm::refreshRow(FactRow& row, const GivenFact& given, const FormProblems& problems)
{
    const auto typed = m_document.notUnderstood().find(given.path);
    if (typed != m_document.notUnderstood().end())
        row.editor().showTyped(typed->second.typed);
    else
        row.editor().showFact(given);
    const auto problem = problems.of(given);
    row.setProblem(problem ? m_words.in(*problem) : QString());
}

void SubjectForm::refreshBenefits(BenefitsSection& section, const FormProblems& problems)
{
    const GivenFact& benefits = *m_given.at(section.path());
    section.ensureRows(benefits);
    for (const auto& [benefit, row] : section.rows())
        refreshRow(*row, section.sumOf(benefit, benefits), problems);
}

void SubjectForm::refresh(std::optional<Date> day)
{
    m_profile = m_document.profile();
    const GivenFact* record = findRecord(*m_profile, m_record);
    if (!record)
        return;
    m_given = indexOf(*record);
    const FormProblems problems(m_document, day);
    for (const FactLine& line : m_lines) {
        line.row->editor().setDay(day);
        if (const auto given = m_given.find(line.path); given != m_given.end())
            refreshRow(*line.row, *given->second, problems);
    }
    for (BenefitsSection* section : m_benefits)
        refreshBenefits(*section, problems);
    if (m_office)
        m_office->refresh();
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

}  // namespace huimin
