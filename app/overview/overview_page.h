#pragma once
#include <optional>

#include "app/widgets/page.h"
#include "core/rulepack/overview.h"

class QLineEdit;

namespace huimin {

class FaintLabel;
class OutlineView;
class WarningBox;

/// 本页政策总览: every item of the sources the rules were made from, found as one types.
class OverviewPage : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(RuleSetPtr rules, QWidget* parent = nullptr);

    QString title() const override;
    void speak(Language language) override;
    void setRules(RuleSetPtr rules);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void fill();
    void goDown();

    RuleSetPtr m_rules;
    std::optional<Result<std::vector<OverviewItem>>> m_items;  ///< read when somebody first looks
    Language m_language = Language::Zh;
    QLineEdit* m_sought;
    FaintLabel* m_found;
    WarningBox* m_warnings;
    OutlineView* m_outline;
};

}  // namespace huimin
