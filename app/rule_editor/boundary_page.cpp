#include "app/rule_editor/boundary_page.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include "app/widgets/faint_label.h"
#include "app/widgets/qt_text.h"
#include "core/determination/result_names.h"
#include "core/feel/value_text.h"
#include "core/profile/profile_reader.h"
#include "core/yaml/reader.h"

namespace huimin {

namespace {

/// The case in the words of a set of rules; null where it cannot be read so.
std::shared_ptr<const Profile> readBy(const NamedCase& one, const RuleSet& rules)
{
    const auto tree = one.text ? yaml::read(*one.text, one.file) : yaml::readFile(one.file);
    if (!tree)
        return nullptr;
    auto reading = readProfileWithMistakes(tree->root(), rules.profileVocabulary());
    return reading.profile && !hasErrors(reading.diagnostics) ? std::make_shared<const Profile>(std::move(*reading.profile)) : nullptr;
}

std::shared_ptr<const StandardsSheet> sheetBy(const Trial& trial, const Profile* profile, const RuleSet& rules)
{
    const auto sheet = profile && trial.sheetOf ? trial.sheetOf(profile->county, rules) : Result<std::shared_ptr<const StandardsSheet>>(nullptr);
    return sheet ? *sheet : nullptr;
}

QString textOf(const FactScalar& value)
{
    if (const auto* number = std::get_if<Number>(&value))
        return qt(feel::plainNumber(*number));
    const auto* date = std::get_if<Date>(&value);
    return date ? qt(date->toIso()) : QString();
}

}  // namespace

BoundaryPage::BoundaryPage(QTableView* table, QWidget* parent)
    : QWidget(parent), m_condition(new QComboBox), m_said(new FaintLabel), m_table(table)
{
    m_sorted.setSourceModel(&m_rows);
    m_table->setModel(&m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_condition);
    layout->addWidget(m_said);
    layout->addWidget(m_table, 1);
    connect(m_condition, &QComboBox::currentIndexChanged, this, &BoundaryPage::ask);
}

void BoundaryPage::speak(Language language)
{
    m_language = language;
    m_condition->setAccessibleName(tr("Condition"));
    m_table->setAccessibleName(tr("Just below, at and just above"));
    fillConditions();
    fill();
}

void BoundaryPage::setTrial(const Trial& trial)
{
    m_trial = trial;
    ask();
}

void BoundaryPage::setRules(const RuleSetPtr& rules)
{
    m_rules = rules;
    fillConditions();
    ask();
}

void BoundaryPage::setThing(const RuleThing& thing)
{
    const std::string benefit = thing.kind == RuleThing::Kind::Benefit ? thing.id : std::string();
    if (benefit == m_benefit)
        return;
    m_benefit = benefit;
    fillConditions();
    ask();
}

void BoundaryPage::fillConditions()
{
    const QSignalBlocker quiet(m_condition);
    const int before = m_condition->currentIndex();
    m_condition->clear();
    m_choices.clear();
    const Benefit* benefit = m_rules ? m_rules->benefit(m_benefit) : nullptr;
    if (benefit)
        m_condition->addItem(tr("All conditions"));
    for (std::size_t i = 0; benefit && i < benefit->routes.size(); ++i) {
        const Route& route = benefit->routes[i];
        for (const Condition& condition : route.conditions) {
            const Bilingual& text = condition.label.empty() ? condition.sentence : condition.label;
            const QString of = route.label.empty() ? QString() : qt(route.label.in(m_language)) + QStringLiteral(" · ");
            m_condition->addItem(of + qt(text.in(m_language)));
            m_choices.push_back({route.id, condition.id});
        }
    }
    m_condition->setCurrentIndex(std::min(std::max(0, before), m_condition->count() - 1));
}

void BoundaryPage::ask()
{
    m_cases.clear();
    const int chosen = m_condition->currentIndex();
    m_answer.drop();
    if (!isVisible() || chosen < 0 || !m_rules || !m_trial.published || !m_trial.openCase)
        return fill();
    // The first entry is all of them.
    const std::vector<Choice> choices = chosen == 0 ? m_choices : std::vector<Choice>{m_choices[static_cast<std::size_t>(chosen) - 1]};
    m_answer.ask([this, trial = m_trial, edited = m_rules, benefit = m_benefit, choices](const std::stop_token& stop) -> LastAnswer::Deliver {
        BoundaryInput input{trial.published, edited, benefit, {}, {}, readBy(*trial.openCase, *trial.published),
                            readBy(*trial.openCase, *edited), nullptr, nullptr, trial.day, stop};
        input.sheetInPublished = sheetBy(trial, input.inPublished.get(), *trial.published);
        input.sheetInEdited = sheetBy(trial, input.inEdited.get(), *edited);
        std::vector<BoundaryCase> all;
        for (const Choice& choice : choices) {
            input.route = choice.route;
            input.condition = choice.condition;
            const std::vector<BoundaryCase> cases = boundaryCases(input);
            all.insert(all.end(), cases.begin(), cases.end());
        }
        return [this, all] {
            m_cases = all;
            fill();
        };
    });
    fill();
}

void BoundaryPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    ask();
}

QString BoundaryPage::stateText(const std::optional<RowState>& state) const
{
    if (!state)
        return tr("not there");
    if (state->status == Status::Ineligible)
        return tr("not eligible");
    if (state->status == Status::Undetermined)
        return tr("open");
    const bool isExact = state->amount.form == AmountResult::Form::Exact || state->amount.form == AmountResult::Form::AtLeast;
    return isExact ? tr("eligible, %1").arg(qt(state->amount.low.toFixed(2))) : tr("eligible");
}

SumTable::Row BoundaryPage::rowOf(const BoundaryCase& one) const
{
    const QString sides[] = {tr("just below"), tr("at it"), tr("just above")};
    const QString published = stateText(one.published);
    const QString edited = stateText(one.edited);
    return {{qt(one.comparison), {}},
            {qt(one.subjectName.in(m_language)), {}},
            {sides[static_cast<std::size_t>(one.side)], {}},
            {qt(one.factOf.in(m_language)) + u' ' + qt(one.factLabel.in(m_language)) + QStringLiteral(" = ") + textOf(one.value), {}},
            {qt(plainText(one.compared, false)), {}},
            {published, {}},
            {edited, {}, published == edited ? Mark::None : Mark::Open}};
}

void BoundaryPage::fill()
{
    std::vector<SumTable::Row> rows;
    for (const BoundaryCase& one : m_cases)
        rows.push_back(rowOf(one));
    m_rows.fill({tr("What is compared"), tr("Whom"), tr("Where"), tr("With"), tr("It then is"), tr("Published rules"), tr("Edited rules")}, std::move(rows));
    m_table->resizeColumnsToContents();
    m_said->setText(m_benefit.empty()          ? tr("Choose a benefit at the left: its conditions are tried on the open case.")
                    : m_answer.isBusy()        ? tr("Determining…")
                    : m_choices.empty()        ? tr("This benefit has no conditions.")
                    : !m_trial.openCase        ? tr("The open case cannot be determined: there is nothing to try.")
                    : m_cases.empty()          ? tr("Nothing is compared here that a single fact of the open case can bring to its bound.")
                                               : tr("The open case, with one fact changed by the smallest step around the bound."));
}

}  // namespace huimin
