#pragma once
#include <QObject>
#include <QUndoStack>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/profile/fact_entry.h"
#include "core/profile/profile.h"
#include "core/rulepack/rule_set.h"

namespace huimin {

class ProfileText;

/// The open case. Its YAML text is the truth; the profile is read from it after every change. Every change is a command on
/// the undo stack, and every view hears of it, and of everything else that can change here, by the one signal `changed`.
class CaseDocument : public QObject {
    Q_OBJECT
public:
    /// Begins with an empty case of the kind most benefits are for. The rules declare at least one kind.
    explicit CaseDocument(RuleSetPtr rules, QObject* parent = nullptr);
    ~CaseDocument() override;

    const RuleSetPtr& rules() const { return m_rules; }
    /// The case is read by other rules from now on, every step to undo with it. Where they do not know its kind nothing changes, and it is
    /// said why.
    Diagnostics setRules(RuleSetPtr rules);

    const std::string& text() const;
    /// The case as far as it can be read, never null. A new one after every change of the text, the same one otherwise.
    const std::shared_ptr<const Profile>& profile() const;
    /// What is wrong with the text; while there are errors the case cannot be determined.
    const Diagnostics& diagnostics() const;

    /// Empty for a case that was never saved.
    const QString& path() const { return m_path; }
    /// Another number for every case that was opened or begun: a view that sees a new one begins anew.
    int caseNumber() const { return m_opened; }
    /// How many edits the file does not have; 0: nothing would be lost.
    int unsavedEdits() const;
    bool isUnsaved() const { return unsavedEdits() != 0; }
    /// The edits the file does not have, and what was typed and is in none: what leaving this case would lose.
    int toLose() const { return unsavedEdits() + static_cast<int>(m_notUnderstood.size()); }
    QUndoStack& undoStack() { return m_undoStack; }

    // Another case takes the place of this one, unsaved edits or not: asking is the window's. What cannot be opened leaves
    // this case as it was, and says why.
    /// Nothing is known in it but the county, where one is named.
    Diagnostics startNew(const ProfileKind& kind, const std::string& county = {});
    Diagnostics open(const QString& path);
    /// A case whose edits are in no file: recovered, or made elsewhere. `path` is where saving will write it; may be empty.
    Diagnostics openUnsaved(const std::string& text, const QString& path);

    // Empty when saved; a warning where something was typed that means nothing, which no file holds; else why it is not.
    Diagnostics save();
    Diagnostics saveAs(const QString& path);

    /// Makes a change as one step to undo, named `what` in the menu. Changes one after the other whose `place` is the same,
    /// and not empty, become one step (a number typed digit by digit) until `endTyping`. A change that cannot be made
    /// changes nothing and says why.
    using Change = std::function<Diagnostics(ProfileText&)>;
    Diagnostics edit(const Change& change, const QString& what, const QString& place = {});
    void endTyping() { ++m_typing; }

    /// What was typed for a fact and means nothing. The fact is not known meanwhile; the text is kept to be mended, but is
    /// not saved.
    struct NotUnderstood {
        QString typed;
        Bilingual why;
        QString what = {};  ///< the step to undo that typing it was
        friend bool operator==(const NotUnderstood&, const NotUnderstood&) = default;
    };
    const std::map<std::string, NotUnderstood>& notUnderstood() const { return m_notUnderstood; }

    // What a person enters for the fact at a path: as `edit` with that place, so that typing makes one step.
    Diagnostics enter(const std::string& path, const FactEntry& entry, const QString& what);
    void enterNotUnderstood(const std::string& path, NotUnderstood text, const QString& what);

    /// Records of one list that are filled in together, in this case: what is entered for a fact of one of them is entered for the same
    /// fact of all, in the same step. None: each for itself.
    void setTogether(std::vector<std::string> records) { m_together = std::move(records); }

Q_SIGNALS:
    void changed();

private:
    friend class CaseEdit;

    struct State;
    Result<std::shared_ptr<const State>> read(std::string text, const QString& path, const RuleSet& rules) const;
    void onStepTaken();
    void swapText(std::string& other, std::shared_ptr<const State> otherRead);
    Diagnostics openAs(std::string text, const QString& path);
    void settleTyped();
    Diagnostics enterAt(const std::string& path, const FactEntry& entry, const QString& what, bool alreadyChanged);

    RuleSetPtr m_rules;
    RuleSetPtr m_formerRules;  ///< a form on its way out still refers to the rules it was made from
    std::shared_ptr<const State> m_state;
    QString m_path;
    QUndoStack m_undoStack;
    std::map<std::string, NotUnderstood> m_notUnderstood;
    bool m_swapped = false;  ///< the text changed, and the views are still to hear of it
    std::vector<std::string> m_together;
    int m_opened = 0;
    int m_typing = 0; ///< changes of the same number and place become one step
};

}  // namespace huimin
