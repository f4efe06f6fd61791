#pragma once
#include <QObject>

#include "core/base/bilingual.h"
#include "core/rulepack/rule_set.h"

class QAction;
class QMenu;
class QWidget;

namespace huimin {

/// Help, the list of shortcuts, and what this program and its rules are.
class HelpActions : public QObject {
    Q_OBJECT
public:
    HelpActions(RuleSetPtr rules, QWidget& window);

    void fill(QMenu& menu);
    void retranslate(Language language);
    void setRules(RuleSetPtr rules) { m_rules = std::move(rules); }

private:
    void showHelp();
    void showShortcuts();
    void showAbout();

    RuleSetPtr m_rules;
    QWidget& m_window;
    Language m_language = Language::Zh;
    QAction* m_help;
    QAction* m_shortcuts;
    QAction* m_about;
};

}  // namespace huimin
