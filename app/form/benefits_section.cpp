#include "app/form/benefits_section.h"

#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "app/form/fact_row.h"
#include "core/profile/received_sum.h"

namespace huimin {

namespace {

constexpr int indent = 18;

/// An editor that owns the fact it enters: the catalogue declares none for a single benefit.
class SumHolder : public QObject {
public:
    SumHolder(Fact sum, QObject* parent) : QObject(parent), fact(std::move(sum)) {}
    const Fact fact;
};

/// A name of a benefit that is longer wraps: the smallest screens in use leave room for this, the sum and its unit.
int widestLabel(const QWidget& body)
{
    constexpr int characters = 36;
    return body.fontMetrics().horizontalAdvance(QLatin1Char('0')) * characters;
}

bool isPaidTo(const Benefit& benefit, const std::string& subject)
{
    return benefit.kind == BenefitKind::Money &&
           std::any_of(benefit.routes.begin(), benefit.routes.end(), [&](const Route& route) { return route.subject == subject; });
}

}  // namespace

BenefitsSection::BenefitsSection(QWidget* body, const GivenFact& benefits, const std::string& subject, const RuleSet& rules,
                                 const FormWords& words, int labelWidth)
    : QObject(body), m_path(benefits.path), m_rules(rules), m_words(words), m_body(body), m_grid(new QGridLayout),
      m_more(new QComboBox)
{
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(indent, 0, 0, 0);
    // Fields stand below those of the other sections.
    m_grid->setColumnMinimumWidth(0, labelWidth - indent);
    m_grid->setHorizontalSpacing(10);
    layout->addLayout(m_grid);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    m_grid->setColumnStretch(1, 1);
    m_more->addItem(tr("Add a benefit being received …"));
    m_more->setAccessibleName(tr("Add a benefit being received"));
    m_more->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_more->setMinimumContentsLength(24);
    offer(subject);
    connect(m_more, &QComboBox::activated, this, &BenefitsSection::chooseOne);
    ensureRows(benefits);
}

void BenefitsSection::offer(const std::string& subject)
{
    for (const Benefit& benefit : m_rules.benefits) {
        if (isPaidTo(benefit, subject))
            m_more->addItem(m_words.alone(benefit.label), QString::fromStdString(benefit.id));
    }
}

void BenefitsSection::ensureRow(const std::string& id)
{
    const Benefit* benefit = m_rules.benefit(id);
    if (!benefit || m_rows.contains(id))
        return;
    Fact sum = receivedSum(benefit->label);
    sum.unit = benefit->routes.front().amount.unit;
    // As wide as the widest name needs: a label that may wrap asks for less by itself.
    const int wanted = std::min(m_body->fontMetrics().horizontalAdvance(m_words.alone(benefit->label)) + 4, widestLabel(*m_body));
    m_grid->setColumnMinimumWidth(0, std::max(m_grid->columnMinimumWidth(0), wanted));
    auto* holder = new SumHolder(std::move(sum), this);
    m_rows[id] = new FactRow(makeFactEditor(holder->fact, m_words), m_words, *m_grid, {static_cast<int>(m_rows.size()), 0, widestLabel(*m_body)});
    Q_EMIT rowAdded(id);
}

void BenefitsSection::ensureRows(const GivenFact& benefits)
{
    for (const auto& [id, sum] : benefits.benefits)
        ensureRow(id);
}

GivenFact BenefitsSection::sumOf(const std::string& benefit, const GivenFact& benefits) const
{
    GivenFact given;
    given.fact = &m_rows.at(benefit)->editor().fact();
    given.path = pathOf(benefit);
    const auto paid = benefits.benefits.find(benefit);
    if (paid != benefits.benefits.end()) {
        given.state = GivenFact::State::Given;
        given.scalar = paid->second;
    }
    return given;
}

void BenefitsSection::chooseOne()
{
    const std::string id = m_more->currentData().toString().toStdString();
    m_more->setCurrentIndex(0);
    if (id.empty())
        return;
    ensureRow(id);
    m_rows.at(id)->editor().takeFocus();
}

}  // namespace huimin
