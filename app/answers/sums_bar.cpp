#include "app/answers/sums_bar.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "app/answers/outline_words.h"
#include "app/widgets/faint_label.h"
#include "core/report/report_sentences.h"
#include "core/report/result_sums.h"
#include "core/report/statement_words.h"

namespace huimin {

namespace {

constexpr int between = 24;

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
    m_grid->setHorizontalSpacing(between);
    m_grid->setVerticalSpacing(4);
}

void SumsBar::clear()
{
    qDeleteAll(m_sums);
    m_sums.clear();
    m_perLine = 0;
}

void SumsBar::add(const QString& label, const QString& amount, const QString& unit, const QString& said)
{
    auto* sum = new QWidget;
    auto* column = new QVBoxLayout(sum);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new FaintLabel(label));
    column->addWidget(largeLabel(unit.isEmpty() ? amount : amount + u' ' + unit));
    if (!said.isEmpty()) {
        auto* below = new FaintLabel(said);
        below->setWordWrap(true);
        column->addWidget(below);
    }
    m_sums << sum;
}

/// At least one, however narrow.
int SumsBar::fitting() const
{
    int widest = 1;
    for (const QWidget* sum : m_sums)
        widest = std::max(widest, sum->minimumSizeHint().width());
    return std::clamp((width() + between) / (widest + between), 1, std::max(1, static_cast<int>(m_sums.size())));
}

void SumsBar::arrange()
{
    const int perLine = fitting();
    if (perLine == m_perLine)
        return;
    m_grid->setColumnStretch(m_perLine, 0);
    m_perLine = perLine;
    for (int i = 0; i < m_sums.size(); ++i)
        m_grid->addWidget(m_sums[i], i / perLine, i % perLine, Qt::AlignTop);
    m_grid->setColumnStretch(perLine, 1);
}

void SumsBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
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
    if (m_sums.isEmpty()) {
        for (const StatementResult& statement : determination.statements)
            addStatement(statement, determination, words);
    }
    arrange();
}

}  // namespace huimin
