#pragma once
#include <QWidget>

#include "app/document/last_answer.h"
#include "app/rule_editor/rule_thing.h"
#include "app/rule_editor/sum_table.h"
#include "app/rule_editor/trial.h"
#include "core/determination/boundary_cases.h"

class QComboBox;
class QTableView;

namespace huimin {

class FaintLabel;

/// The open case just below, at and just above what a condition compares with, under the rules that hold and under the edited ones.
class BoundaryPage : public QWidget {
    Q_OBJECT
public:
    explicit BoundaryPage(QTableView* table, QWidget* parent = nullptr);

    void speak(Language language);
    void setTrial(const Trial& trial);
    void setRules(const RuleSetPtr& rules);
    /// Its conditions are offered, if it is a benefit.
    void setThing(const RuleThing& thing);
    QAbstractItemModel* model() { return &m_sorted; }
    bool isBusy() const { return m_answer.isBusy(); }

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Choice {
        std::string route;
        std::string condition;
    };
    void fillConditions();
    void ask();
    void fill();
    SumTable::Row rowOf(const BoundaryCase& one) const;
    QString stateText(const std::optional<RowState>& state) const;

    Language m_language = Language::Zh;
    Trial m_trial;
    RuleSetPtr m_rules;
    std::string m_benefit;
    std::vector<Choice> m_choices;
    std::vector<BoundaryCase> m_cases;
    LastAnswer m_answer;
    SumTable m_rows;
    SortedSums m_sorted;
    QComboBox* m_condition;
    FaintLabel* m_said;
    QTableView* m_table;
};

}  // namespace huimin
