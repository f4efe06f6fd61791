#pragma once
#include <QObject>
#include <QUndoStack>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "app/document/county_sheets.h"
#include "core/rulepack/sheet_text.h"

namespace huimin {

/// The standards sheet of the county that is looked at. Its YAML text is the truth, as a case's is; every change is a command on
/// an undo stack of its own and counts at once for what is determined. Every view hears of everything by `changed`. It is written
/// only to the office's folder.
class SheetDocument : public QObject {
    Q_OBJECT
public:
    SheetDocument(RuleSetPtr rules, CountySheets sheets, QObject* parent = nullptr);
    ~SheetDocument() override;

    const RuleSetPtr& rules() const { return m_rules; }
    /// The sheet is read by other rules from now on, every step to undo with it.
    void setRules(RuleSetPtr rules);

    /// Empty while none was chosen.
    const std::string& county() const { return m_county; }
    /// The county has no sheet yet: the first entry makes one.
    bool isNew() const;
    /// Null while it cannot be read, and while no county was chosen.
    CountySheets::Sheet sheet() const;
    std::vector<WrittenEntry> entries(const std::string& standard) const;
    const std::string& text() const;
    /// Why there is no sheet.
    const Diagnostics& diagnostics() const { return m_diagnostics; }

    int unsavedEdits() const;
    bool isUnsaved() const { return unsavedEdits() != 0; }
    QUndoStack& undoStack() { return m_undoStack; }

    std::vector<std::string> counties() const { return m_sheets.counties(); }
    /// Another county's sheet takes the place of this one, unsaved edits or not: asking is the page's.
    void open(const std::string& county);

    /// A sheet whose edits are in no file: recovered. Where it cannot be read this one stays, and it says why.
    Diagnostics openUnsaved(const std::string& county, const std::string& text);

    /// Makes a change as one step to undo, named `what`. One that cannot be made, or would leave a sheet that cannot be read,
    /// changes nothing and says why.
    using Change = std::function<Diagnostics(SheetText&)>;
    Diagnostics edit(const Change& change, const QString& what);

    /// Into the office's folder. Empty when saved.
    Diagnostics save();
    /// A sheet made elsewhere, unsaved: of this county as one step to undo, of another in the place of this one.
    Diagnostics importFrom(const QString& path, const QString& what);
    /// The county a file's sheet is of.
    Result<std::string> countyIn(const QString& path) const;
    Diagnostics exportTo(const QString& path) const;
    /// The blank sheet, to be filled in elsewhere.
    Diagnostics exportBlank(const QString& path) const;

Q_SIGNALS:
    void changed();
    /// What is determined with the county's sheet may come out otherwise from now on.
    void tookEffect();

private:
    friend class SheetEdit;

    struct State;
    using StatePtr = std::shared_ptr<const State>;
    Result<StatePtr> read(yaml::Document yaml) const;
    Result<StatePtr> readFile(const QString& path) const;
    Result<StatePtr> blankOf(const std::string& county) const;
    void begin(Result<StatePtr> state);
    void swapState(StatePtr& other);
    void takeEffect();
    void readAgain();

    RuleSetPtr m_rules;
    CountySheets m_sheets;
    std::string m_county;
    bool m_hasFile = false;
    StatePtr m_state;
    Diagnostics m_diagnostics;
    QUndoStack m_undoStack;
    bool m_swapped = false;  ///< the text changed, and the views are still to hear of it
};

}  // namespace huimin
