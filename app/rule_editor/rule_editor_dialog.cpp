#include "app/rule_editor/rule_editor_dialog.h"

#include <QAction>
#include <QCloseEvent>
#include <QLabel>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>
#include <algorithm>

#include "app/document/document_sentences.h"
#include "app/rule_editor/effect_page.h"
#include "app/rule_editor/form_view.h"
#include "app/rule_editor/leave_question.h"
#include "app/rule_editor/new_thing_button.h"
#include "app/rule_editor/new_thing_dialog.h"
#include "app/rule_editor/place_in_text.h"
#include "app/rule_editor/problem_list.h"
#include "app/rule_editor/reading_view.h"
#include "app/rule_editor/rule_tree.h"
#include "app/rule_editor/text_view.h"
#include "app/rule_editor/thing_offers.h"
#include "app/widgets/colours.h"
#include "app/widgets/link_button.h"
#include "app/widgets/outline_layout.h"
#include "app/widgets/qt_text.h"
#include "core/rulepack/loader.h"
#include "core/text/enumeration.h"

namespace huimin {

RuleEditorDialog::RuleEditorDialog(RuleDocument& document, std::string officeDirectory, QWidget* parent)
    : QWidget(parent, Qt::Window), m_document(document), m_officeDirectory(std::move(officeDirectory)), m_checker(document), m_list(document),
      m_bar(new QToolBar), m_columns(new QSplitter), m_tree(new RuleTree(m_list)), m_heading(new QLabel),
      m_views(new QTabWidget), m_form(new FormView(document)), m_text(new TextView(document)), m_reading(new ReadingView),
      m_effect(new EffectPage(document)), m_problems(new ProblemList), m_state(new QLabel), m_message(new QLabel),
      m_keepInOffice(new LinkButton), m_apply(makeAction([this] { apply(); }, {QKeySequence(QKeySequence::Save), Qt::CTRL | Qt::Key_Return})),
      m_undo(makeAction([this] { goBack(); }, {QKeySequence(QKeySequence::Undo)})),
      m_redo(makeAction([this] { m_document.undoStack().redo(); }, {Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z})),
      m_next(makeAction([this] { m_problems->step(1); }, {Qt::Key_F8})),
      m_previous(makeAction([this] { m_problems->step(-1); }, {Qt::SHIFT | Qt::Key_F8})),
      m_search(makeAction([this] { m_tree->takeFocus(); }, {QKeySequence(QKeySequence::Find)})),
      m_close(makeAction([this] { close(); }, {Qt::CTRL | Qt::Key_W})),
      m_new(makeAction([this] { m_newButton->showMenu(); }, {QKeySequence(QKeySequence::New)})), m_newButton(new NewThingButton)
{
    // The program ends with its main window.
    setAttribute(Qt::WA_QuitOnClose, false);
    setObjectName(QStringLiteral("ruleEditor"));
    layOut();
    buildActions();
    connectParts();
    resize(1280, 720);
    m_checker.askNow();
}

QAction* RuleEditorDialog::makeAction(const std::function<void()>& carryOut, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, carryOut);
    addAction(action);
    return action;
}

void RuleEditorDialog::buildActions()
{
    m_bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_bar->addAction(m_apply);
    m_bar->addSeparator();
    m_bar->addWidget(m_newButton);
    m_bar->addSeparator();
    m_bar->addActions({m_undo, m_redo});
    m_bar->addSeparator();
    m_bar->addActions({m_previous, m_next});
    m_bar->addSeparator();
    for (int view = 0; view < m_views->count(); ++view) {
        auto* keys = new QShortcut(QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(Qt::Key_1 + view)), this);
        connect(keys, &QShortcut::activated, this, [this, view] {
            m_views->setCurrentIndex(view);
            takeFocus();
        });
    }
    m_state->setMargin(6);
    m_bar->addWidget(m_state);
}

void RuleEditorDialog::layOut()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_message);
    layout->addWidget(m_keepInOffice);
    m_message->setObjectName(QStringLiteral("ruleMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setMargin(8);
    m_message->setAutoFillBackground(true);
    m_message->hide();
    m_keepInOffice->setObjectName(QStringLiteral("keepInOffice"));
    m_keepInOffice->hide();
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(8, 8, 8, 4);
    m_heading->setFont(strong(font()));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    column->addWidget(m_heading);
    column->addWidget(m_views, 1);
    m_views->addTab(m_form, QString());
    m_views->addTab(m_text, QString());
    m_views->addTab(m_reading, QString());
    m_views->addTab(m_effect, QString());
    auto* rows = new QSplitter(Qt::Vertical);
    rows->addWidget(centre);
    rows->addWidget(m_problems);
    rows->setStretchFactor(0, 1);
    rows->setSizes({540, 120});
    rows->setChildrenCollapsible(false);
    m_columns->addWidget(m_tree);
    m_columns->addWidget(rows);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({290, 990});
    m_columns->setChildrenCollapsible(false);
    layout->addWidget(m_columns, 1);
}

void RuleEditorDialog::connectParts()
{
    connect(&m_checker, &RuleChecker::checked, this, &RuleEditorDialog::takeChecked);
    connect(&m_document, &RuleDocument::changed, this, &RuleEditorDialog::onTextChanged);
    connect(&m_document, &RuleDocument::saved, this, &RuleEditorDialog::showState);
    connect(&m_document.undoStack(), &QUndoStack::indexChanged, this, &RuleEditorDialog::nameSteps);
    connect(&m_document.undoStack(), &QUndoStack::cleanChanged, this, &RuleEditorDialog::showState);
    connect(m_newButton, &NewThingButton::asked, this, &RuleEditorDialog::makeNew);
    connect(m_tree, &RuleTree::chosen, this, &RuleEditorDialog::onChosen);
    connect(m_form, &FormView::failed, this, &RuleEditorDialog::tell);
    connect(m_views, &QTabWidget::currentChanged, this, &RuleEditorDialog::showView);
    connect(m_text, &TextView::moved, this, &RuleEditorDialog::onMoved);
    connect(m_effect, &EffectPage::placeRequested, this, &RuleEditorDialog::goTo);
    connect(m_effect, &EffectPage::failed, this, &RuleEditorDialog::tell);
    connect(m_problems, &ProblemList::asked, this, &RuleEditorDialog::goTo);
    connect(m_keepInOffice, &LinkButton::clicked, this, &RuleEditorDialog::keepInOffice);
}

void RuleEditorDialog::speak(Language language)
{
    m_language = language;
    m_tree->speak(language);
    m_form->speak(language);
    m_text->speak(language);
    m_reading->speak(language);
    m_effect->speak(language);
    m_problems->speak(language);
    retranslate();
}

void RuleEditorDialog::retranslate()
{
    m_apply->setText(tr("Apply"));
    m_apply->setToolTip(tr("Let the rules as they stand here hold in the window, and write their files  Ctrl+S"));
    m_next->setText(tr("Next mistake"));
    m_next->setToolTip(tr("To the next of what is wrong  F8"));
    m_previous->setText(tr("Previous mistake"));
    m_previous->setToolTip(tr("To the one before  Shift+F8"));
    m_search->setText(tr("Search the rules"));
    m_close->setText(tr("Close"));
    m_views->setTabText(m_views->indexOf(m_form), tr("Form"));
    m_views->setTabText(m_views->indexOf(m_text), tr("Text"));
    m_views->setTabText(m_views->indexOf(m_reading), tr("Reading"));
    m_views->setTabText(m_views->indexOf(m_effect), tr("What would it do?"));
    m_new->setText(tr("New…"));
    m_newButton->retranslate();
    m_keepInOffice->setText(tr("Keep the rules in the office's own folder"));
    nameSteps();
    showState();
    showHeading();
}

void RuleEditorDialog::nameSteps()
{
    const QUndoStack& stack = m_document.undoStack();
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_undo->setEnabled(stack.canUndo());
    m_redo->setEnabled(stack.canRedo());
    m_undo->setToolTip(stack.canUndo() ? tr("Undo: %1").arg(stack.undoText()) : tr("Nothing to undo"));
    m_redo->setToolTip(stack.canRedo() ? tr("Redo: %1").arg(stack.redoText()) : tr("Nothing to redo"));
}

void RuleEditorDialog::showState()
{
    const int mistakes = m_problems->problems().mistakes();
    m_apply->setEnabled(!isApplied() || m_document.isUnsaved());
    if (m_checker.isBusy())
        m_state->setText(tr("Checking…"));
    else if (mistakes > 0)
        m_state->setText(tr("%n mistake(s): the rules cannot be applied like this", nullptr, mistakes));
    else
        m_state->setText(isApplied() ? tr("These rules hold in the window") : tr("Not applied yet"));
    m_message->setText(m_said.empty() ? QString() : qt(m_said.front().message.in(m_language)));
    m_message->setVisible(!m_said.empty());
    QPalette ground = palette();
    ground.setColor(QPalette::Window, colours::questionGround(palette()));
    m_message->setPalette(ground);
    setWindowTitle(tr("The rules") + QStringLiteral("[*]"));
    setWindowModified(m_document.isUnsaved());
    m_keepInOffice->setVisible(m_isUnwritten && m_document.isUnsaved() && !m_officeDirectory.empty());
}

/// Whether the rules as edited are those that hold: to the byte, but for what is no rule (examples, the overview).
bool RuleEditorDialog::isApplied() const
{
    if (m_checker.isBusy() || !m_rules || !m_published)
        return false;
    const auto isSame = [](const PackInfo& one, const PackInfo& other) { return one.id == other.id && one.fingerprint == other.fingerprint; };
    return std::equal(m_rules->packs.begin(), m_rules->packs.end(), m_published->packs.begin(), m_published->packs.end(), isSame);
}

void RuleEditorDialog::takeChecked(const RuleSetPtr& rules, const Diagnostics& diagnostics)
{
    m_document.endTyping();
    m_rules = rules;
    m_list.update();
    m_problems->problems().setProblems(diagnostics, m_document.directory());
    m_text->setProblems(diagnostics);
    if (m_rules)
        m_form->setRules(m_rules);
    m_reading->setRules(m_rules);
    offerNames();
    m_effect->setRules(m_rules);
    const bool applies = std::exchange(m_isApplying, false);
    if (applies && m_rules)
        publish();
    else if (applies)
        m_problems->step(1);
    showState();
}

/// What was said was of the texts before, and so is what was to be applied. Edits elsewhere in the file move the thing that is looked at.
void RuleEditorDialog::onTextChanged(const std::string& file)
{
    m_said.clear();
    m_isApplying = false;
    if (file == m_thing.file && !m_document.text(file))
        show(RuleThing());
    else if (file == m_thing.file)
        findThingAgain();
    showState();
}

void RuleEditorDialog::findThingAgain()
{
    const auto again = m_list.again(m_thing);
    if (!again)
        return;
    const bool isElsewhere = again->path != m_thing.path;
    const bool isRenamed = again->id != m_thing.id || again->label != m_thing.label;
    m_thing = *again;
    if (isElsewhere)
        m_form->show(m_thing);
    if (isElsewhere || isRenamed)
        showHeading();
}

/// What others wrote into the files meanwhile is gone on from. False where edits of one's own gave way: a person decides what is right.
bool RuleEditorDialog::takeFromDisk()
{
    const std::vector<std::string> names = m_document.takeFromDisk();
    if (!names.empty())
        tell({Diagnostic{Diagnostic::Severity::Error, {}, huimin::fill(sentences::rulesChangedElsewhere, {enumeration(names)}), {}, {}}});
    return names.empty();
}

bool RuleEditorDialog::event(QEvent* event)
{
    if (event->type() == QEvent::WindowActivate)
        takeFromDisk();
    return QWidget::event(event);
}

void RuleEditorDialog::apply()
{
    // What is being typed in a cell is meant, too; a row that is not complete is seen through first.
    if (!takeFromDisk() || !m_form->finish())
        return;
    m_said.clear();
    m_isApplying = true;
    m_checker.askNow();
    showState();
}

/// First what is seen, then what is written: where nothing can be written the window goes by the new rules all the same.
void RuleEditorDialog::publish()
{
    m_isRefused = false;
    Q_EMIT applied(m_rules);
    if (m_isRefused)
        return;
    m_published = m_rules;
    m_said = m_document.save();
    m_isUnwritten = !m_said.empty();
}

void RuleEditorDialog::refuse(const Diagnostics& why)
{
    m_isRefused = true;
    tell(why);
}

void RuleEditorDialog::keepInOffice()
{
    m_said = m_document.moveTo(m_officeDirectory);
    m_isUnwritten = !m_said.empty();
    if (m_said.empty())
        apply();
    showState();
}

bool RuleEditorDialog::mayLeave()
{
    m_keepsEdits = false;
    if (!m_form->finish()) {
        comeToFront();
        return false;
    }
    if (!m_document.isUnsaved())
        return true;
    const bool canSave = bool(loadRules(m_document.directory(), m_document.edited()));
    switch (askBeforeLeaving(*this, m_document.unsavedEdits(), canSave)) {
    case LeaveAnswer::Save: return saveToLeave();
    case LeaveAnswer::Keep: m_keepsEdits = true; return true;
    case LeaveAnswer::Discard: return true;
    case LeaveAnswer::Stay: comeToFront(); return false;
    }
    return false;
}

/// Here they are to be in their files before anything else happens. Where they are not, a person is to see why.
bool RuleEditorDialog::saveToLeave()
{
    if (takeFromDisk())
        tell(m_document.save());
    if (!m_said.empty())
        comeToFront();
    return m_said.empty();
}

void RuleEditorDialog::comeToFront()
{
    QWidget::show();
    raise();
    activateWindow();
}

/// The edits stay for as long as the program runs: whoever looks at a case meanwhile comes back to them.
void RuleEditorDialog::closeEvent(QCloseEvent* event)
{
    event->accept();
}

void RuleEditorDialog::show(const RuleThing& thing)
{
    m_thing = thing;
    m_text->show(thing);
    m_form->show(thing);
    m_tree->mark(thing);
    showHeading();
}

/// What was found in one view is where one goes on in the next.
void RuleEditorDialog::showView()
{
    if (m_views->currentWidget() == m_form)
        m_form->show(m_thing);
}

void RuleEditorDialog::offerNames()
{
    if (m_rules)
        m_text->setOffers(offersOn(m_thing, *m_rules));
}

void RuleEditorDialog::tell(const Diagnostics& why)
{
    m_said = why;
    showState();
}

void RuleEditorDialog::onChosen(const RuleThing& thing, bool enters)
{
    m_said.clear();
    m_thing = thing;
    m_text->show(thing);
    m_form->show(thing);
    showHeading();
    showState();
    if (enters)
        takeFocus();
}

void RuleEditorDialog::takeFocus()
{
    if (m_views->currentWidget() == m_form)
        m_form->takeFocus();
    else if (m_views->currentWidget() == m_text)
        m_text->takeFocus();
    else
        m_views->currentWidget()->setFocus(Qt::TabFocusReason);
}

void RuleEditorDialog::setTrial(Trial trial)
{
    m_checker.setDay(trial.day);
    m_published = trial.published;
    m_effect->setTrial(std::move(trial));
    showState();
}

/// What a thing is made from must be known: rules that cannot be used are mended first.
void RuleEditorDialog::makeNew(NewThing::Kind kind)
{
    if (!m_rules)
        return m_problems->step(1);
    const RuleSetPtr rules = m_rules;
    RuleTemplates templates(m_document, *rules);
    const auto slash = m_thing.file.find('/');
    const std::string pack = slash == std::string::npos ? std::string() : m_thing.file.substr(0, slash + 1);
    NewThingDialog dialog(templates, m_document, *rules, kind, pack, m_language, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto file = templates.make(dialog.thing());
    if (!file)
        return tell(file.diagnostics());
    m_list.update();
    m_views->setCurrentWidget(m_text);
    const std::string* text = m_document.text(*file);
    const std::size_t offset = text ? text->rfind(dialog.thing().id) : 0;
    if (const RuleThing* thing = m_list.at(*file, offset == std::string::npos ? 0 : offset))
        show(*thing);
    m_text->takeFocus();
}

void RuleEditorDialog::onMoved(const std::string& file, std::size_t offset)
{
    const RuleThing* thing = m_list.at(file, offset);
    if (!thing || !m_text->isAncestorOf(focusWidget()) || (thing->file == m_thing.file && thing->path == m_thing.path))
        return;
    m_thing = *thing;
    m_tree->mark(m_thing);
    showHeading();
}

void RuleEditorDialog::showHeading()
{
    m_reading->show(m_thing);
    m_effect->setThing(m_thing);
    offerNames();
    const QString label = qt(m_thing.label.in(m_language));
    const QStringList parts = m_thing.file.empty() ? QStringList(tr("Choose at the left what is to be changed"))
                                                   : QStringList{label.isEmpty() ? qt(m_thing.id) : label, qt(m_thing.file)};
    m_heading->setText(parts.join(QStringLiteral(" · ")));
}

void RuleEditorDialog::goTo(const Diagnostic& problem)
{
    const std::string file = m_document.nameOf(problem.place.file);
    const std::string* text = m_document.text(file);
    if (!text)
        return;
    const std::size_t offset = offsetAt(*text, problem.place.line, problem.place.column);
    if (const RuleThing* thing = m_list.at(file, offset))
        show(*thing);
    if (m_views->currentWidget() == m_form && m_form->goTo(offset))
        return;
    m_views->setCurrentWidget(m_text);
    m_text->goTo(file, problem.place);
}

void RuleEditorDialog::goBack()
{
    const bool isOfOthers = m_document.undoesOthers();
    m_document.undoStack().undo();
    if (isOfOthers)
        tell({Diagnostic{Diagnostic::Severity::Warning, {}, huimin::fill(sentences::othersUndone), {}, {}}});
}

}  // namespace huimin
