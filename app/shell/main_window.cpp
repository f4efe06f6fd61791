#include "app/shell/main_window.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include "app/case_editor/case_editor.h"
#include "app/comparison/comparison_page.h"
#include "app/document/document_sentences.h"
#include "app/document/office_folder.h"
#include "app/printing/print_page.h"
#include "app/overview/overview_page.h"
#include "app/settings/letters_section.h"
#include "app/settings/settings_page.h"
#include "app/shell/case_bar.h"
#include "app/shell/case_page.h"
#include "app/shell/edit_actions.h"
#include "app/shell/file_actions.h"
#include "app/shell/habits.h"
#include "app/shell/help_actions.h"
#include "app/shell/notice_bar.h"
#include "app/shell/page_rail.h"
#include "app/shell/recovery.h"
#include "app/shell/rule_actions.h"
#include "app/shell/status_line.h"
#include "app/shell/view_actions.h"
#include "app/standards/standards_page.h"
#include "app/wages/wages_page.h"
#include "core/report/case_heading.h"

namespace huimin {

namespace {

QStringList named(const std::vector<std::string>& counties)
{
    QStringList names;
    for (const std::string& county : counties)
        names << QString::fromStdString(county);
    return names;
}

}  // namespace

MainWindow::MainWindow(RuleSetPtr rules, const std::string& directory, Date day, Habits& habits)
    : m_habits(habits), m_document(rules), m_sheets(rules, directory, officeFolder().toStdString()), m_sheet(rules, m_sheets),
      m_determiner(m_document, m_sheets, day), m_watch(m_document),
      m_files(new FileActions(m_document, habits, *this)), m_edits(new EditActions(m_undoStacks, *this)),
      m_views(new ViewActions(habits, *this)), m_helps(new HelpActions(rules, *this)),
      m_ruleTools(new RuleActions(directory, m_document, m_determiner, m_sheet, m_sheets, *this)), m_caseBar(new CaseBar(this)),
      m_notice(new NoticeBar), m_rail(new PageRail), m_case(new CasePage(m_document, m_determiner)),
      m_standards(new StandardsPage(m_sheet, day)), m_print(new PrintPage(rules, m_sheets, day)), m_overview(new OverviewPage(rules)),
      m_settings(new SettingsPage(named(m_sheets.counties()))),
      m_status(new StatusLine), m_recovery(new Recovery(m_document, m_sheet, *m_ruleTools, this))
{
    for (QObject* part : std::initializer_list<QObject*>{m_files, m_edits, m_views, m_helps, m_ruleTools})
        part->setParent(this);
    setAcceptDrops(true);
    buildPages();
    layOut();
    buildMenus();
    buildToolBar();
    connectCase();
    connectStandards();
    connectActions();
    connectSettings();
    m_caseBar->setDay(day);
    showCounties();
    speak(habits.language());
    restoreLayout();
    // Once everything listens, so that the cursor is in the first field.
    m_document.startNew(*m_document.profile()->kind, m_settings->settings().county);
}

MainWindow::~MainWindow()
{
    // What loses the keys when the window goes tells so, and what it tells is still there now.
    hide();
    // An undo stack tells that it is clean when it goes, and by then the sheet is gone.
    for (QObject* part : std::initializer_list<QObject*>{&m_document, &m_document.undoStack(), &m_sheet, &m_sheet.undoStack()})
        part->disconnect(this);
}

void MainWindow::buildPages()
{
    addPage(m_case);
    addPage(new ComparisonPage(m_determiner, *m_document.rules(), m_determiner.day()));
    auto* wages = new WagesPage(m_document, m_determiner);
    connect(wages, &WagesPage::newCaseRequested, m_files, &FileActions::startNew);
    connect(wages, &WagesPage::failed, m_files, &FileActions::failed);
    connect(m_case->editor().maskAction(), &QAction::toggled, wages, &WagesPage::setMasked);
    addPage(wages);
    addPage(m_standards);
    addPage(m_print);
    addPage(m_overview);
    addPage(m_settings);
    m_undoStacks.addStack(&m_document.undoStack());
    m_undoStacks.addStack(&m_sheet.undoStack());
    connect(m_rail->pages(), &QStackedWidget::currentChanged, this, &MainWindow::chooseUndoStack);
    chooseUndoStack();
}

void MainWindow::addPage(Page* page)
{
    m_rail->add(page);
    // A file that is dropped on a field is dropped on the window.
    for (QWidget* field : page->findChildren<QWidget*>())
        field->setAcceptDrops(false);
}

void MainWindow::layOut()
{
    auto* central = new QWidget;
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    // With large letters a page asks for more than a small screen has: it is scrolled, and the window stays on the screen.
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_rail->pages());
    layout->addWidget(scroll, 1);
    setCentralWidget(central);
    addToolBar(Qt::LeftToolBarArea, m_rail);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::buildMenus()
{
    m_fileMenu = menuBar()->addMenu(QString());
    m_editMenu = menuBar()->addMenu(QString());
    m_viewMenu = menuBar()->addMenu(QString());
    m_toolMenu = menuBar()->addMenu(QString());
    m_helpMenu = menuBar()->addMenu(QString());
    m_files->fill(*m_fileMenu);
    m_ruleTools->fillFileMenu(*m_fileMenu);
    m_edits->fill(*m_editMenu);
    m_editMenu->addSeparator();
    m_editMenu->addActions(m_case->editor().actions());
    m_viewMenu->addActions(m_rail->pageActions());
    m_viewMenu->addSeparator();
    m_views->fill(*m_viewMenu);
    m_ruleTools->fill(*m_toolMenu);
    m_helps->fill(*m_helpMenu);
}

void MainWindow::buildToolBar()
{
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(QStringLiteral("tools"));
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_files->fill(*m_toolBar);
    m_toolBar->addSeparator();
    m_edits->fill(*m_toolBar);
    m_toolBar->addSeparator();
    m_caseBar->fill(*m_toolBar);
    auto* space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    m_toolBar->addAction(m_case->editor().maskAction());
    m_views->fill(*m_toolBar);
}

void MainWindow::connectCase()
{
    connect(&m_document, &CaseDocument::changed, this, &MainWindow::showTitle);
    connect(&m_document.undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::showTitle);
    connect(&m_document, &CaseDocument::changed, m_notice, &NoticeBar::lookAgain);
    connect(&m_watch, &DiskWatch::changedOnDisk, m_notice, [this] { m_notice->tell({fill(sentences::changedElsewhere)}); });
    connect(&m_case->editor(), &CaseEditor::said, m_notice, qOverload<std::vector<Bilingual>>(&NoticeBar::tell));
    connect(&m_determiner, &Determiner::determined, this, &MainWindow::onDetermined);
    connect(&m_determiner, &Determiner::determined, m_print, &PrintPage::showDetermination);
    connect(&m_determiner, &Determiner::refused, m_print, &PrintPage::showNothing);
    connect(m_case->editor().maskAction(), &QAction::toggled, m_print, &PrintPage::setCovered);
    connect(m_caseBar, &CaseBar::dayChosen, &m_determiner, &Determiner::setDay);
    connect(m_caseBar, &CaseBar::dayChosen, &m_case->editor(), &CaseEditor::setDay);
    connect(m_caseBar, &CaseBar::countyChosen, &m_case->editor(), &CaseEditor::setCounty);
}

void MainWindow::connectStandards()
{
    connect(&m_sheet, &SheetDocument::changed, this, &MainWindow::showTitle);
    connect(&m_sheet, &SheetDocument::tookEffect, &m_determiner, &Determiner::determineAgain);
    connect(&m_sheet, &SheetDocument::tookEffect, this, &MainWindow::showCounties);
    connect(&m_determiner, &Determiner::determined, m_standards, &StandardsPage::showDetermination);
    connect(&m_determiner, &Determiner::refused, m_standards, &StandardsPage::showRefused);
    connect(m_caseBar, &CaseBar::dayChosen, m_print, &PrintPage::setDay);
    connect(m_caseBar, &CaseBar::dayChosen, m_standards, &StandardsPage::setDay);
    connect(m_case, &CasePage::standardRequested, this, &MainWindow::showStandard);
    connect(m_standards, &StandardsPage::rowRequested, this, &MainWindow::showRow);
    connect(m_standards, &StandardsPage::countyRequested, &m_case->editor(), &CaseEditor::setCounty);
    connect(m_standards, &StandardsPage::failed, this, &MainWindow::tell);
    connect(m_standards, &StandardsPage::done, m_notice, &QWidget::hide);
}

void MainWindow::connectActions()
{
    connect(m_files, &FileActions::failed, this, &MainWindow::tell);
    connect(m_files, &FileActions::done, m_notice, &QWidget::hide);
    connect(m_files, &FileActions::done, this, &MainWindow::showTitle);
    connect(m_files, &FileActions::printRequested, this, [this] { m_rail->show(m_print); });
    connect(m_files, &FileActions::quitRequested, this, &QWidget::close);
    connect(m_views, &ViewActions::languageChosen, this, &MainWindow::speak);
    connect(m_ruleTools, &RuleActions::applied, this, &MainWindow::takeRules);
    connect(m_ruleTools, &RuleActions::failed, this, &MainWindow::tell);
    connect(m_ruleTools, &RuleActions::said, m_notice, qOverload<std::vector<Bilingual>>(&NoticeBar::tell));
    connect(&m_determiner, &Determiner::determined, m_ruleTools, &RuleActions::takeDetermination);
    connect(&m_determiner, &Determiner::refused, m_ruleTools, [this] { m_ruleTools->takeDetermination(nullptr); });
}

void MainWindow::connectSettings()
{
    m_case->editor().maskAction()->setChecked(m_settings->settings().startsMasked);
    takeSettings();
    showLetters();
    connect(m_settings, &SettingsPage::changed, this, &MainWindow::takeSettings);
    connect(m_views, &ViewActions::lettersChanged, this, &MainWindow::showLetters);
    connect(&m_settings->letters(), &LettersSection::zoomChosen, m_views, &ViewActions::zoomTo);
    connect(&m_settings->letters(), &LettersSection::familyChosen, m_views, &ViewActions::setFamily);
}

void MainWindow::takeSettings()
{
    m_files->setCountyOfNewCases(m_settings->settings().county);
    m_print->setOffice(m_settings->settings().office);
}

void MainWindow::showLetters()
{
    m_settings->letters().setLetters(m_habits.family(), m_habits.zoom());
}

void MainWindow::onDetermined(const std::shared_ptr<const Determination>& determination)
{
    m_determination = determination;
    m_status->setSources(*determination, report::Words(m_spoken.language()));
}

void MainWindow::open(const QString& path)
{
    m_files->open(path);
}

void MainWindow::showFact(const QString& path)
{
    m_rail->show(m_case);
    m_case->editor().showFact(path);
}

void MainWindow::showRow(const QString& benefit, const QString& route, const QString& subject)
{
    m_rail->show(m_case);
    m_case->showRow(benefit, route, subject);
}

void MainWindow::showStandard(const QString& standard)
{
    m_rail->show(m_standards);
    m_standards->showStandard(standard);
}

void MainWindow::tell(const Diagnostics& why)
{
    // A warning is of what was typed and not understood: once that is mended there is nothing left to say.
    NoticeBar::Holds isToMend = [this] { return !m_document.notUnderstood().empty(); };
    m_notice->tell(why, hasErrors(why) ? NoticeBar::Holds() : std::move(isToMend));
}

void MainWindow::tellOwnRulesFailed(const std::string& folder, const Diagnostics& why)
{
    Diagnostics all{{Diagnostic::Severity::Warning, {folder, 0, 0}, fill(sentences::ownRulesFailed, {folder}), {}, {}}};
    append(all, why);
    m_notice->tell(all);
}

/// The case, its sheet and every page go by other rules from now on; where these do not know the case's kind nothing changes.
void MainWindow::takeRules(const RuleSetPtr& rules)
{
    const RuleSetPtr before = m_document.rules();
    m_sheet.setRules(rules);
    const Diagnostics problems = m_document.setRules(rules);
    if (!problems.empty()) {
        m_sheet.setRules(before);
        return m_ruleTools->refuse(problems);
    }
    m_print->setRules(rules);
    m_overview->setRules(rules);
    m_helps->setRules(rules);
    m_files->retranslate(m_spoken.language());
    showCounties();
}

void MainWindow::chooseUndoStack()
{
    QUndoStack* own = m_rail->current()->undoStack();
    m_undoStacks.setActiveStack(own ? own : &m_document.undoStack());
}

void MainWindow::showCounties()
{
    const QStringList counties = named(m_sheets.counties());
    m_caseBar->setCounties(counties);
    m_settings->setCounties(counties);
}

void MainWindow::offerRecovery()
{
    m_recovery->offer(*this);
}

void MainWindow::speak(Language language)
{
    m_habits.setLanguage(language);
    m_spoken.speak(language);
    retranslate();
    m_files->retranslate(language);
    m_edits->retranslate();
    m_views->retranslate(language);
    m_helps->retranslate(language);
    m_ruleTools->retranslate(language);
    m_caseBar->retranslate();
    m_notice->speak(language);
    for (Page* page : m_rail->all())
        page->speak(language);
    m_rail->retranslate();
    if (m_determination)
        m_status->setSources(*m_determination, report::Words(language));
    showTitle();
}

void MainWindow::retranslate()
{
    m_fileMenu->setTitle(tr("&File"));
    m_editMenu->setTitle(tr("&Edit"));
    m_viewMenu->setTitle(tr("&View"));
    m_toolMenu->setTitle(tr("&Tools"));
    m_helpMenu->setTitle(tr("&Help"));
    m_toolBar->setWindowTitle(tr("Tools"));
}

void MainWindow::showTitle()
{
    const Profile& profile = *m_document.profile();
    const QString whose = QString::fromStdString(report::whoseCase(profile, report::Words(m_spoken.language())));
    const QString file = m_document.path().isEmpty() ? tr("new case") : QFileInfo(m_document.path()).fileName();
    setWindowTitle(tr("Huimin") + QStringLiteral(" – ") + whose + QStringLiteral(" · ") + file + QStringLiteral("[*]"));
    setWindowModified(m_document.isUnsaved());
    m_status->setUnsaved(m_document.toLose(), !m_document.path().isEmpty(), m_sheet.unsavedEdits());
    m_caseBar->setCounty(QString::fromStdString(profile.county));
    m_standards->setCaseCounty(QString::fromStdString(profile.county));
}

void MainWindow::restoreLayout()
{
    // What fits the smallest screens in use, less a desktop's own bar.
    resize(1366, 720);
    restoreGeometry(m_habits.geometry());
    m_case->restoreLayout(m_habits.columns());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_files->mayLeave() || !m_standards->mayLeave() || !m_ruleTools->mayLeave())
        return event->ignore();
    m_ruleTools->closeEditor();
    m_recovery->forget();
    m_habits.setLayout(saveGeometry(), m_case->layoutState());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    const QString path = event->mimeData()->urls().front().toLocalFile();
    // Later: who the file comes from waits until this returns, and opening may ask a question first.
    QMetaObject::invokeMethod(this, [this, path] { open(path); }, Qt::QueuedConnection);
}

}  // namespace huimin
