#include "app/form/form_builder.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "app/form/boolean_editor.h"
#include "app/form/fact_row.h"
#include "app/widgets/folding_section.h"

namespace huimin {

namespace {

constexpr int indent = 18;

/// Fields stand below one another from section to section: labels take the same room everywhere, the indent included.
int labelWidth(const QWidget& owner)
{
    return owner.fontMetrics().horizontalAdvance(QLatin1Char('0')) * 23;
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

void FormBuilder::build(const GivenFact& record, KeyField key)
{
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
        m_plain->setColumnMinimumWidth(0, labelWidth(*block));
        m_layout.addWidget(block);
    }
    return *m_plain;
}

void FormBuilder::addLine(const GivenFact& given, QGridLayout& grid, int row, int column, FoldingSection* section)
{
    FactEditor* editor = makeFactEditor(*given.fact, m_words);
    if (editor)
        m_lines.push_back({given.path, new FactRow(editor, m_words, grid, row, column), section, false});
}

void FormBuilder::addScalar(const GivenFact& given)
{
    QGridLayout& grid = plainGrid();
    addLine(given, grid, grid.rowCount(), 0, nullptr);
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
    int at = 0;
    for (const GivenFact& sum : sums.facts) {
        addLine(sum, *grid, at / 2, at % 2 * 2, section);
        ++at;
    }
    grid->setColumnStretch(4, 1);
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
    grid->setColumnMinimumWidth(0, labelWidth(*body) - indent);
    for (const GivenFact& fact : group.facts)
        addLine(fact, *grid, grid->rowCount(), 0, section);
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
