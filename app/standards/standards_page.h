#pragma once
#include <memory>

#include "app/document/sheet_document.h"
#include "app/widgets/page.h"
#include "core/determination/determination.h"

class QLabel;

namespace huimin {

class FaintLabel;
class LinkButton;
class SheetActions;
class SheetBar;
class StandardPanel;
class StandardsModel;
class StandardsTable;
class WarningBox;

/// The figures a county sets: the table of all of them, and beside it the one that is chosen, in full. Follows the open case's
/// county until edits would be lost by it.
class StandardsPage : public Page {
    Q_OBJECT
public:
    /// The document outlives this.
    StandardsPage(SheetDocument& document, Date day, QWidget* parent = nullptr);

    QString title() const override;
    void speak(Language language) override;
    QUndoStack* undoStack() override { return &m_document.undoStack(); }

    void setDay(Date day);
    void setCaseCounty(const QString& county);
    void showDetermination(std::shared_ptr<const Determination> determination);
    void showRefused();
    /// Takes the keys to where a standard is entered.
    void showStandard(const QString& standard);
    /// Whether the sheet may be left: nothing is unsaved, or a person said what becomes of it.
    bool mayLeave();

Q_SIGNALS:
    void failed(huimin::Diagnostics diagnostics);
    void done();
    /// A person wants to see a result that waits.
    void rowRequested(const QString& benefit, const QString& route, const QString& subject);
    /// The open case is of the county whose sheet is shown.
    void countyRequested(const QString& county);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void connectParts();
    void refresh();
    void takeDetermination();
    void onRowChosen();
    void chooseAgain();
    void goToFields();
    void backToTable();

    SheetDocument& m_document;
    Language m_language = Language::Zh;
    QString m_caseCounty;
    bool m_begun = false;  ///< a row was chosen
    std::string m_chosen;  ///< its standard
    std::shared_ptr<const Determination> m_determination;
    bool m_isStale = false;  ///< the determination is still to be shown: nobody looked since it came
    StandardsModel* m_model;
    SheetActions* m_actions;
    SheetBar* m_bar;
    WarningBox* m_warnings;
    FaintLabel* m_summary;
    LinkButton* m_useForCase;
    StandardsTable* m_table;
    StandardPanel* m_panel;
};

}  // namespace huimin
