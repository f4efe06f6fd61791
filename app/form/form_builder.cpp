#include "app/form/form_builder.h"

#include <QApplication>
#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "app/form/boolean_editor.h"
#include "app/widgets/folding_section.h"

namespace huimin {

namespace {

constexpr int indent = 18;

/// In characters; a label that is longer wraps.
constexpr int widestLabel = 28;

/// What the smallest screens in use leave for a form, in pixels.
constexpr int narrowestForm = 540;

/// Label, field and unit of a sum, with the gaps between them.
int widthOfSum(const Fact& sum, const FormWords& words)
{
    constexpr int gaps = 50;
    const QFontMetrics metrics(QApplication::font());
    return metrics.horizontalAdvance(words.alone(sum.label) + words.unit(sum.unit) + QString(std::max(sum.width, 8), u'0')) + gaps;
}

QGridLayout* gridIn(QWidget* owner, int left)
{
    auto* grid = new QGridLayout(owner);
    grid->setContentsMargins(left, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(3);
    return grid;
}

/// Whether a person who opens the form has something to ask here.
bool hasOpenQuestions(const GivenFact& group)
{
    return group.isGiven() && std::any_of(group.facts.begin(), group.facts.end(), [](const GivenFact& fact) {
               return fact.state == GivenFact::State::NotKnown;
           });
}

}  // namespace

/// The widest label takes the room it needs, the indent of its group included, but not more than leaves the fields their place.
void FormBuilder::measureLabels(const GivenFact& record)
{
    const QFontMetrics metrics(QApplication::font());
    const auto measure = [&](const GivenFact& given, int left) {
        m_labelWidth = std::max(m_labelWidth, left + metrics.horizontalAdvance(m_words.alone(given.fact->label)) + 4);
    };
    for (const GivenFact& given : record.facts) {
        if (given.fact->type == FactType::Group)
            std::for_each(given.facts.begin(), given.facts.end(), [&](const GivenFact& fact) { measure(fact, indent); });
        else if (given.facts.empty() && given.fact->type != FactType::List && given.fact->type != FactType::Benefits)
            measure(given, 0);
    }
    m_labelWidth = std::min(m_labelWidth, metrics.horizontalAdvance(QLatin1Char('0')) * widestLabel);
}

void FormBuilder::build(const GivenFact& record, KeyField key)
{
    measureLabels(record);
    for (const GivenFact& given : record.facts) {
        if (key == KeyField::Elsewhere && given.fact->id == record.fact->keyFact)
            continue;
        switch (given.fact->type) {
        case FactType::Sums:
            addSums(given);
            break;
        case FactType::Group:
            addGroup(given);
            break;
        case FactType::Benefits:
            addBenefits(given);
            break;
        case FactType::List:
            break;
        case FactType::Boolean:
        case FactType::Number:
        case FactType::Choice:
        case FactType::Choices:
        case FactType::Date:
        case FactType::Text:
        case FactType::NationalId:
            addScalar(given);
            break;
        }
    }
}

QGridLayout& FormBuilder::plainGrid()
{
    if (!m_plain) {
        auto* block = new QWidget;
        m_plain = gridIn(block, 0);
        m_plain->setColumnStretch(1, 1);
        m_plain->setColumnMinimumWidth(0, m_labelWidth);
        m_plainLines = 0;
        m_layout.addWidget(block);
    }
    return *m_plain;
}

void FormBuilder::addLine(const GivenFact& given, QGridLayout& grid, const FactRow::Place& place, FoldingSection* section)
{
    FactEditor* editor = makeFactEditor(*given.fact, m_words);
    if (editor)
        m_lines.push_back({given.path, new FactRow(editor, m_words, grid, place), section, false});
}

void FormBuilder::addScalar(const GivenFact& given)
{
    QGridLayout& grid = plainGrid();
    addLine(given, grid, {m_plainLines++, 0, m_labelWidth}, nullptr);
}

FoldingSection* FormBuilder::addSection(const QString& title)
{
    m_plain = nullptr;
    auto* section = new FoldingSection;
    section->setTitle(title);
    m_layout.addWidget(section);
    return section;
}

void FormBuilder::addSums(const GivenFact& sums)
{
    FoldingSection* section = addSection(m_words.alone(sums.fact->label));
    auto* body = new QWidget;
    QGridLayout* grid = gridIn(body, indent);
    int widest = 0;
    for (const GivenFact& sum : sums.facts)
        widest = std::max(widest, widthOfSum(*sum.fact, m_words));
    const bool isOneOnALine = indent + 2 * widest > narrowestForm;
    if (isOneOnALine)
        grid->setColumnMinimumWidth(0, m_labelWidth - indent);
    int at = 0;
    for (const GivenFact& sum : sums.facts) {
        if (isOneOnALine)
            addLine(sum, *grid, {at, 0, m_labelWidth - indent}, section);
        else
            addLine(sum, *grid, {.line = at / 2, .column = at % 2 * 2}, section);
        ++at;
    }
    grid->setColumnStretch(isOneOnALine ? 1 : 4, 1);
    section->setBody(body);
    section->setOpen(true);
}

void FormBuilder::addGroup(const GivenFact& group)
{
    FoldingSection* section = addSection(m_words.alone(group.fact->label));
    // What applies to everyone is not asked for: there is a worker to every claim.
    const bool mayBeNone = group.fact->groupMayBeUnlisted;
    if (mayBeNone) {
        auto* asked = new BooleanEditor(*group.fact, m_words.alone(group.fact->label));
        section->setBeside(asked);
        m_lines.push_back({group.path, new FactRow(asked), section, true});
    }
    auto* body = new QWidget;
    QGridLayout* grid = gridIn(body, indent);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, m_labelWidth - indent);
    int line = 0;
    for (const GivenFact& fact : group.facts)
        addLine(fact, *grid, {line++, 0, m_labelWidth - indent}, section);
    section->setBody(body);
    section->setOpen(!mayBeNone || hasOpenQuestions(group));
}

void FormBuilder::addBenefits(const GivenFact& benefits)
{
    FoldingSection* section = addSection(m_words.alone(benefits.fact->label));
    auto* body = new QWidget;
    section->setBody(body);
    section->setOpen(!benefits.benefits.empty());
    m_benefits.emplace_back(&benefits, body);
}

}  // namespace huimin
