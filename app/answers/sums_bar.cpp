#include "app/answers/sums_bar.h"

#include <QGridLayout>
#include <QLabel>

#include "app/answers/outline_words.h"
#include "app/widgets/faint_label.h"
#include "core/report/report_sentences.h"
#include "core/report/result_sums.h"
#include "core/report/statement_words.h"

namespace huimin {

namespace {

/// The sums people look for first are larger than what stands around them.
QLabel* largeLabel(const QString& text)
{
    auto* label = new QLabel(text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}  // namespace

SumsBar::SumsBar(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(0);
}

void SumsBar::clear()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_column > 0)
        m_grid->setColumnStretch(m_column, 0);
    m_column = 0;
}

void SumsBar::add(const QString& label, const QString& amount, const QString& unit, const QString& said)
{
    m_grid->addWidget(new FaintLabel(label), 0, m_column);
    m_grid->addWidget(largeLabel(unit.isEmpty() ? amount : amount + u' ' + unit), 1, m_column);
    if (!said.isEmpty()) {
        auto* below = new FaintLabel(said);
        below->setWordWrap(true);
        m_grid->addWidget(below, 2, m_column, Qt::AlignTop);
    }
    ++m_column;
}

/// What is measured in nothing is no sum: who pays first, whether a day was kept.
void SumsBar::addStatement(const StatementResult& statement, const Determination& determination, const report::Words& words)
{
    for (const report::SumLine& sum : report::statementSums(statement, determination, words)) {
        if (!sum.unit.empty())
            add(qt(words.alone(sum.label)), qt(sum.amount), qt(sum.unit), {});
    }
}

void SumsBar::tell(const Determination& determination, const report::Words& words)
{
    clear();
    for (const report::SumLine& sum : report::sumLines(determination, words)) {
        if (sum.isTotal)
            add(qt(words.alone(sum.label)), qt(sum.amount), qt(sum.unit), qt(words.alone(sum.said)));
    }
    if (m_column == 0) {
        for (const StatementResult& statement : determination.statements)
            addStatement(statement, determination, words);
    }
    m_grid->setColumnStretch(m_column, 1);
}

}  // namespace huimin
