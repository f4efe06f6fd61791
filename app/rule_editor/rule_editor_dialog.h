#pragma once
#include <QWidget>
#include <functional>
#include <memory>

#include "app/document/rule_checker.h"
#include "app/document/rule_document.h"
#include "app/rule_editor/rule_list.h"
#include "app/rule_editor/rule_template.h"
#include "app/rule_editor/trial.h"

class QAction;
class QLabel;
class QSplitter;
class QTabWidget;
class QToolBar;

namespace huimin {

class EffectPage;
class FormView;
class LinkButton;
class NewThingButton;
class ProblemList;
class ReadingView;
class RuleTree;
class TextView;

/// The window in which the rules are changed: what they declare at the left, the one that is chosen in several views, what is wrong below.
/// What is applied is what the other windows go by from then on.
class RuleEditorDialog : public QWidget {
    Q_OBJECT
public:
    /// The document outlives this. `officeDirectory`: where the office may keep rules of its own.
    RuleEditorDialog(RuleDocument& document, std::string officeDirectory, QWidget* parent = nullptr);

    void speak(Language language);
    /// Whether the program may end: there are no edits that are not in files, or a person said what becomes of them.
    bool mayLeave();
    /// They are to be offered again at the next start.
    bool keepsEdits() const { return m_keepsEdits; }
    RuleDocument& document() { return m_document; }
    const RuleList& list() const { return m_list; }
    RuleChecker& checker() { return m_checker; }
    /// What edits are tried on.
    void setTrial(Trial trial);
    /// What was just applied cannot be gone by: what held before still holds.
    void refuse(const Diagnostics& why);
    /// Says why something was not done, until something is changed.
    void tell(const Diagnostics& why);
    /// Shows a thing in the view that is in front.
    void show(const RuleThing& thing);
    using QWidget::show;

public Q_SLOTS:
    /// Lets the rules as edited hold, and writes their files.
    void apply();

Q_SIGNALS:
    /// These rules hold from now on.
    void applied(huimin::RuleSetPtr rules);

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildActions();
    void layOut();
    void connectParts();
    QAction* makeAction(const std::function<void()>& carryOut, const QList<QKeySequence>& keys);
    void retranslate();
    void nameSteps();
    void showState();
    void takeChecked(const RuleSetPtr& rules, const Diagnostics& diagnostics);
    bool takeFromDisk();
    bool saveToLeave();
    void comeToFront();
    bool isApplied() const;
    void publish();
    void keepInOffice();
    void goTo(const Diagnostic& problem);
    void onChosen(const RuleThing& thing, bool enters);
    void onMoved(const std::string& file, std::size_t offset);
    void onTextChanged(const std::string& file);
    void findThingAgain();
    void showHeading();
    void showView();
    void offerNames();
    void takeFocus();
    void makeNew(NewThing::Kind kind);
    void goBack();

    RuleDocument& m_document;
    const std::string m_officeDirectory;
    RuleChecker m_checker;
    RuleList m_list;
    RuleSetPtr m_rules;  ///< as edited; null while they cannot be used
    Diagnostics m_said;  ///< why something was not done
    bool m_isUnwritten = false;  ///< what was applied is in no file
    bool m_isRefused = false;    ///< by whoever was to go by it
    RuleSetPtr m_published;      ///< those that hold
    bool m_isApplying = false;   ///< the texts as they stand, once they are checked
    bool m_keepsEdits = false;
    Language m_language = Language::Zh;
    RuleThing m_thing;
    QToolBar* m_bar;
    QSplitter* m_columns;
    RuleTree* m_tree;
    QLabel* m_heading;
    QTabWidget* m_views;
    FormView* m_form;
    TextView* m_text;
    ReadingView* m_reading;
    EffectPage* m_effect;
    ProblemList* m_problems;
    QLabel* m_state;
    QLabel* m_message;
    LinkButton* m_keepInOffice;
    QAction* m_apply;
    QAction* m_undo;
    QAction* m_redo;
    QAction* m_next;
    QAction* m_previous;
    QAction* m_search;
    QAction* m_close;
    QAction* m_new;
    NewThingButton* m_newButton;
};

}  // namespace huimin
