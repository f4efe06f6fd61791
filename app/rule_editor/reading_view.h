#pragma once
#include <QTextBrowser>

#include "app/rule_editor/rule_thing.h"
#include "core/rulepack/rule_set.h"

namespace huimin {

/// The thing that is chosen as prose with its sources, by the rules as they were last in order.
class ReadingView : public QTextBrowser {
    Q_OBJECT
public:
    explicit ReadingView(QWidget* parent = nullptr);

    void speak(Language language);
    void show(const RuleThing& thing);
    using QWidget::show;
    /// Null while the rules cannot be used: what was read stays, and that it is of a moment ago is said.
    void setRules(const RuleSetPtr& rules);

private:
    void fill();
    QString reading() const;

    Language m_language = Language::Zh;
    RuleThing m_thing;
    RuleSetPtr m_rules;
    bool m_isOld = false;
};

}  // namespace huimin
