#pragma once
#include <QMainWindow>
#include <QUndoGroup>
#include <memory>

#include "app/document/case_document.h"
#include "app/document/determiner.h"
#include "app/document/disk_watch.h"
#include "app/document/sheet_document.h"
#include "app/shell/spoken_language.h"

class QMenu;
class QToolBar;

namespace huimin {

class CaseBar;
class CasePage;
class EditActions;
class FileActions;
class Habits;
class HelpActions;
class NoticeBar;
class Page;
class PageRail;
class OverviewPage;
class PrintPage;
class Recovery;
class RuleActions;
class SettingsPage;
class StandardsPage;
class StatusLine;
class ViewActions;

/// The window: puts together what is entered, what follows and what can be done, and tells each of them what concerns it.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `directory` is the folder the rules were loaded from; the sheets of the counties lie in it. The habits outlive the window.
    MainWindow(RuleSetPtr rules, const std::string& directory, Date day, Habits& habits);
    ~MainWindow() override;

    CaseDocument& document() { return m_document; }
    SheetDocument& sheet() { return m_sheet; }
    PageRail& pages() { return *m_rail; }
    /// Opens a file, as the menu does: asks about unsaved edits, and says why where it cannot be opened.
    void open(const QString& path);
    void speak(Language language);
    /// Takes the cursor to where a fact is entered.
    void showFact(const QString& path);
    /// Says that rules the office keeps in a folder of its own are not gone by, and why.
    void tellOwnRulesFailed(const std::string& folder, const Diagnostics& why);
    /// Offers to bring back what a program that ended without a word did not save.
    void offerRecovery();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildPages();
    void addPage(Page* page);
    void layOut();
    void buildMenus();
    void buildToolBar();
    void connectCase();
    void connectStandards();
    void connectActions();
    void connectSettings();
    void chooseUndoStack();
    void showCounties();
    void restoreLayout();
    void retranslate();
    void showTitle();
    void showRow(const QString& benefit, const QString& route, const QString& subject);
    void showStandard(const QString& standard);
    void tell(const Diagnostics& why);
    void takeRules(const RuleSetPtr& rules);
    void takeSettings();
    void showLetters();
    void onDetermined(const std::shared_ptr<const Determination>& determination);

    Habits& m_habits;
    CaseDocument m_document;
    CountySheets m_sheets;
    SheetDocument m_sheet;
    QUndoGroup m_undoStacks;
    Determiner m_determiner;
    DiskWatch m_watch;
    SpokenLanguage m_spoken;
    std::shared_ptr<const Determination> m_determination;

    FileActions* m_files;
    EditActions* m_edits;
    ViewActions* m_views;
    HelpActions* m_helps;
    RuleActions* m_ruleTools;
    CaseBar* m_caseBar;
    NoticeBar* m_notice;
    PageRail* m_rail;
    CasePage* m_case;
    StandardsPage* m_standards;
    PrintPage* m_print;
    OverviewPage* m_overview;
    SettingsPage* m_settings;
    StatusLine* m_status;
    Recovery* m_recovery;
    QToolBar* m_toolBar = nullptr;
    QMenu* m_fileMenu = nullptr;
    QMenu* m_editMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    QMenu* m_toolMenu = nullptr;
    QMenu* m_helpMenu = nullptr;
};

}  // namespace huimin
