#pragma once
#include <memory>

#include "app/comparison/comparison_outline.h"
#include "app/widgets/page.h"
#include "core/base/diagnostic.h"
#include "core/determination/comparison.h"

class QCheckBox;

namespace huimin {

class Comparer;
class Determiner;
class FaintLabel;
class OutlineView;
class TwoDaysBar;
class WarningBox;

/// Before and after: what the open case is due on two days, what differs, and what makes it. Compares while it is looked at.
class ComparisonPage : public Page {
    Q_OBJECT
public:
    /// The determiner outlives this. `today`: for rules that never rose.
    ComparisonPage(const Determiner& determiner, const RuleSet& rules, Date today, QWidget* parent = nullptr);

    QString title() const override;
    void speak(Language language) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void takeDetermination(const std::shared_ptr<const Determination>& determination);
    void takeRefusedCase(const Diagnostics& diagnostics);
    void takeRefusal(const Diagnostics& diagnostics);
    void takeComparison(std::shared_ptr<const Comparison> comparison);
    void ask();
    void fill();
    void fillRefused();

    std::shared_ptr<const Determination> m_determination;
    std::shared_ptr<const Comparison> m_comparison;
    Diagnostics m_refused;
    bool m_stale = false;  ///< the case or a day changed since it was last asked about
    Language m_language = Language::Zh;
    TwoDaysBar* m_days;
    QCheckBox* m_onlyChanged;
    FaintLabel* m_said;
    WarningBox* m_warnings;
    OutlineView* m_outline;
    Comparer* m_comparer;
};

}  // namespace huimin
