#include "app/shell/file_actions.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

#include "app/document/case_document.h"
#include "app/document/usual_kind.h"
#include "app/shell/habits.h"
#include "app/widgets/unsaved_question.h"

namespace huimin {

FileActions::FileActions(CaseDocument& document, Habits& habits, QWidget& window)
    : m_document(document), m_habits(habits), m_window(window), m_new(new QMenu(&window)), m_recent(new QMenu(&window)),
      m_newUsual(new QAction(this)), m_open(new QAction(this)), m_save(new QAction(this)), m_saveAs(new QAction(this)),
      m_print(new QAction(this)), m_quit(new QAction(this))
{
    m_newUsual->setShortcut(QKeySequence::New);
    m_newUsual->setMenu(m_new);
    m_open->setShortcut(QKeySequence::Open);
    m_save->setShortcut(QKeySequence::Save);
    m_saveAs->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_print->setShortcut(QKeySequence::Print);
    m_quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    connect(m_newUsual, &QAction::triggered, this, [this] { startNew(*usualKind(*m_document.rules())); });
    connect(m_open, &QAction::triggered, this, &FileActions::chooseFile);
    connect(m_save, &QAction::triggered, this, &FileActions::save);
    connect(m_saveAs, &QAction::triggered, this, &FileActions::saveAs);
    connect(m_print, &QAction::triggered, this, &FileActions::printRequested);
    connect(m_quit, &QAction::triggered, this, &FileActions::quitRequested);
    // Files of one name in two folders are told apart by it.
    m_recent->setToolTipsVisible(true);
    connect(m_recent, &QMenu::aboutToShow, this, &FileActions::fillRecent);
    // A menu's own actions have keys only while the window has them.
    window.addActions({m_newUsual, m_open, m_save, m_saveAs, m_print, m_quit});
}

void FileActions::fill(QMenu& menu)
{
    menu.addAction(m_newUsual);
    menu.addAction(m_open);
    menu.addMenu(m_recent);
    menu.addSeparator();
    menu.addAction(m_save);
    menu.addAction(m_saveAs);
    menu.addSeparator();
    menu.addAction(m_print);
    menu.addSeparator();
    menu.addAction(m_quit);
}

void FileActions::fill(QToolBar& bar)
{
    bar.addActions({m_newUsual, m_open, m_save, m_print});
    if (auto* button = qobject_cast<QToolButton*>(bar.widgetForAction(m_newUsual)))
        button->setPopupMode(QToolButton::MenuButtonPopup);
}

void FileActions::retranslate(Language language)
{
    m_language = language;
    m_newUsual->setText(tr("New"));
    m_newUsual->setToolTip(tr("Begin a new case; the arrow beside it lists every kind of case"));
    m_open->setText(tr("Open"));
    m_open->setToolTip(tr("Open the file of a case"));
    m_recent->setTitle(tr("Recent"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Save the case into its file"));
    m_saveAs->setText(tr("Save as"));
    m_print->setText(tr("Print…"));
    m_print->setToolTip(tr("See the pages of the case; print them or save them as PDF"));
    m_quit->setText(tr("Quit"));
    fillKinds();
}

void FileActions::fillKinds()
{
    m_new->clear();
    for (const auto& kind : m_document.rules()->kinds) {
        const QString label = QString::fromStdString(kind->label.in(m_language));
        connect(m_new->addAction(label), &QAction::triggered, this, [this, kind] { startNew(*kind); });
    }
}

void FileActions::fillRecent()
{
    m_recent->clear();
    for (const QString& path : m_habits.recentFiles()) {
        // A file that is gone is no use to anybody; one on a stick comes back with it.
        if (!QFileInfo::exists(path))
            continue;
        QString name = QFileInfo(path).fileName();
        QAction* action = m_recent->addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
    }
    if (m_recent->isEmpty())
        m_recent->addAction(tr("No file yet"))->setEnabled(false);
}

void FileActions::tell(const Diagnostics& diagnostics)
{
    if (!hasErrors(diagnostics))
        Q_EMIT done();
    if (!diagnostics.empty())
        Q_EMIT failed(diagnostics);
}

void FileActions::startNew(const ProfileKind& kind)
{
    if (mayLeave())
        tell(m_document.startNew(kind, m_county));
}

void FileActions::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open a case"), QFileInfo(m_document.path()).path(),
                                                      tr("Cases (*.yaml *.yml);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void FileActions::open(const QString& path)
{
    if (!mayLeave())
        return;
    const Diagnostics problems = m_document.open(path);
    if (!hasErrors(problems))
        m_habits.addRecentFile(QFileInfo(path).absoluteFilePath());
    tell(problems);
}

bool FileActions::save()
{
    if (m_document.path().isEmpty())
        return saveAs();
    const Diagnostics problems = m_document.save();
    tell(problems);
    return problems.empty();
}

bool FileActions::saveAs()
{
    QFileDialog dialog(&m_window, tr("Save the case as"), m_document.path(), tr("Cases (*.yaml *.yml)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // Given to the dialog, so that it asks before another file of that name is written over.
    dialog.setDefaultSuffix(QStringLiteral("yaml"));
    if (!dialog.exec())
        return false;
    const QString path = dialog.selectedFiles().front();
    const Diagnostics problems = m_document.saveAs(path);
    if (!hasErrors(problems))
        m_habits.addRecentFile(QFileInfo(path).absoluteFilePath());
    tell(problems);
    return problems.empty();
}

bool FileActions::mayLeave()
{
    // What was typed and means nothing would be lost, too.
    const int unsaved = m_document.toLose();
    if (unsaved == 0)
        return true;
    switch (askAboutUnsaved(m_window, tr("%n change(s) of this case are not saved.", nullptr, unsaved))) {
    case UnsavedAnswer::Save: return save();
    case UnsavedAnswer::Discard: return true;
    case UnsavedAnswer::Stay: return false;
    }
    return false;
}

}  // namespace huimin
