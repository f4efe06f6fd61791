#include "app/case_editor/case_editor.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "app/case_editor/subject_list.h"
#include "app/case_editor/subject_model.h"
#include "app/form/subject_form.h"
#include "core/profile/profile_text.h"

namespace huimin {

CaseEditor::CaseEditor(CaseDocument& document, QWidget* parent)
    : QSplitter(parent), m_document(document), m_model(new SubjectModel(words(), this)), m_list(new SubjectList),
      m_scroll(new QScrollArea), m_title(new QLabel), m_said(new QLabel), m_add(new QPushButton), m_paste(new QPushButton),
      m_rest(new QPushButton), m_reveal(new QPushButton),
      m_addItem(makeAction(&CaseEditor::addItem, Qt::CTRL | Qt::Key_M)),
      m_removeItem(makeAction(&CaseEditor::removeItem, {})),
      m_pasteRows(makeAction(&CaseEditor::pasteFromClipboard, Qt::CTRL | Qt::SHIFT | Qt::Key_V)),
      m_restAction(makeAction(&CaseEditor::restDoesNotApply, Qt::CTRL | Qt::Key_0)),
      m_next(makeAction(&CaseEditor::selectNext, Qt::CTRL | Qt::Key_PageDown)),
      m_previous(makeAction(&CaseEditor::selectPrevious, Qt::CTRL | Qt::Key_PageUp)),
      m_mask(makeAction(&CaseEditor::setMasked, Qt::CTRL | Qt::SHIFT | Qt::Key_M))
{
    m_mask->setCheckable(true);
    m_mask->setChecked(true);
    buildSubjects();
    buildForm();
    setChildrenCollapsible(false);
    setStretchFactor(1, 1);
    connect(&m_document, &CaseDocument::changed, this, &CaseEditor::onChanged);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CaseEditor::onRowChosen);
    retranslate();
    onChanged();
}

CaseEditor::~CaseEditor() = default;

QAction* CaseEditor::makeAction(void (CaseEditor::*carryOut)(), const QKeySequence& keys)
{
    auto* action = new QAction(this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, carryOut);
    addAction(action);
    m_actions << action;
    return action;
}

void CaseEditor::buildSubjects()
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    m_list->setModel(m_model);
    m_list->arrangeColumns();
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->hide();
    layout->addWidget(m_list, 1);
    layout->addWidget(m_add);
    layout->addWidget(m_paste);
    layout->addWidget(m_said);
    connect(m_add, &QPushButton::clicked, m_addItem, &QAction::trigger);
    connect(m_paste, &QPushButton::clicked, m_pasteRows, &QAction::trigger);
    addWidget(column);
}

void CaseEditor::buildForm()
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    auto* heading = new QHBoxLayout;
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_reveal);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    layout->addLayout(heading);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_rest);
    connect(m_rest, &QPushButton::clicked, m_restAction, &QAction::trigger);
    connect(m_reveal, &QPushButton::pressed, this, [this] { holdOpen(true); });
    connect(m_reveal, &QPushButton::released, this, [this] { holdOpen(false); });
    addWidget(column);
}

void CaseEditor::retranslate()
{
    m_addItem->setText(tr("Add a member"));
    m_removeItem->setText(tr("Remove this member"));
    m_pasteRows->setText(tr("Paste rows of a spreadsheet"));
    m_restAction->setText(tr("The rest does not apply"));
    m_next->setText(tr("Next member"));
    m_previous->setText(tr("Previous member"));
    m_mask->setText(tr("Cover sensitive data"));
    nameAdding();
    m_paste->setText(tr("+ Paste rows of a spreadsheet"));
    m_rest->setText(tr("The rest does not apply  Ctrl+0"));
    m_reveal->setText(tr("Hold to show"));
    m_reveal->setToolTip(tr("Shows what is covered for as long as it is held down. It is noted who looked."));
    m_list->setAccessibleName(tr("Members"));
}

/// What grows by one is named as the kind names it: members of a household, days of a claim.
void CaseEditor::nameAdding()
{
    const std::vector<const GivenFact*> lists = m_document.profile()->lists();
    m_add->setText(lists.empty() ? m_addItem->text() : tr("+ %1  Ctrl+M").arg(words().alone(lists.front()->fact->label)));
}

void CaseEditor::setLanguage(Language language)
{
    m_language = language;
    m_said->hide();
    retranslate();
    m_model->setWords(words());
    showForm();
}

void CaseEditor::setDay(Date day)
{
    m_day = day;
    m_model->setDay(day);
    if (m_form)
        m_form->refresh(m_day);
    showTitle();
}

void CaseEditor::setCounty(const QString& county)
{
    const std::string name = county.toStdString();
    m_document.edit([&](ProfileText& profile) { return profile.setFrame("county", name); }, tr("County"));
}

void CaseEditor::onChanged()
{
    m_model->setProfile(m_document.profile());
    const bool isOther = std::exchange(m_caseNumber, m_document.caseNumber()) != m_document.caseNumber();
    const bool isThere = m_model->rowOf(m_record) >= 0;
    if (isOther || !isThere || m_form->record() != m_record) {
        // Another case, or one whose selected member is gone: the first member, else the whole.
        if (isOther || !isThere)
            m_record = m_model->recordAt(std::min(1, m_model->rowCount() - 1));
        // First the list: one without a current row would choose another as soon as the focus comes by.
        showSelection();
        nameAdding();
        showForm();
        // Whoever works on another page is not called away.
        if (isVisibleTo(window()))
            m_form->focusFirst();
        return;
    }
    showSelection();
    m_form->refresh(m_day);
    showTitle();
}

void CaseEditor::onRowChosen()
{
    const QModelIndex current = m_list->selectionModel()->currentIndex();
    if (current.isValid() && m_model->recordAt(current.row()) != m_record) {
        m_record = m_model->recordAt(current.row());
        showForm();
    }
}

void CaseEditor::showSelection()
{
    const int row = m_model->rowOf(m_record);
    if (row >= 0 && m_list->selectionModel()->currentIndex().row() != row)
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void CaseEditor::showForm()
{
    if (m_model->rowOf(m_record) < 0)
        return;
    // The old form may be the one that asks for this: it goes when it has come to its end.
    if (QWidget* old = m_scroll->takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    m_form = new SubjectForm(m_document, m_record, words());
    m_scroll->setWidget(m_form);
    m_form->setMasked(m_mask->isChecked());
    m_form->refresh(m_day);
    connect(m_form, &SubjectForm::wentPast, this, &CaseEditor::selectNext);
    connect(m_form, &SubjectForm::revealed, this, &CaseEditor::logReveal);
    connect(m_form, &SubjectForm::reached, m_scroll, [this](QWidget* field) { m_scroll->ensureWidgetVisible(field); });
    connect(m_form, &SubjectForm::aboutToMove, this, [this](const std::string& record) { m_record = record; });
    showTitle();
}

void CaseEditor::showTitle()
{
    const int row = m_model->rowOf(m_record);
    if (row < 0)
        return;
    QStringList parts;
    for (int column = 0; column < SubjectModel::ColumnCount; ++column) {
        const QString text = m_model->index(row, column).data().toString();
        if (!text.isEmpty())
            parts << (column == SubjectModel::Age ? tr("%n year(s) old", nullptr, text.toInt()) : text);
    }
    m_title->setText(parts.join(QStringLiteral(" · ")));
    m_reveal->setVisible(m_mask->isChecked());
    m_removeItem->setEnabled(!m_record.empty());
}

void CaseEditor::selectRecord(const std::string& record)
{
    if (m_model->rowOf(record) < 0)
        return;
    const bool isOther = record != m_record;
    m_record = record;
    showSelection();
    if (isOther)
        showForm();
}

void CaseEditor::showFact(const QString& path)
{
    selectRecord(recordOf(*m_document.profile(), path.toStdString()));
    m_form->focusFact(path.toStdString());
}

void CaseEditor::setMasked()
{
    m_form->setMasked(m_mask->isChecked());
    showTitle();
}

void CaseEditor::holdOpen(bool open)
{
    if (open && m_form->hasCovered())
        logReveal(m_record);
    m_form->setHeldOpen(open);
}

void CaseEditor::logReveal(const std::string& place)
{
    const QString name = m_document.path().isEmpty() ? QString::fromStdString(m_document.profile()->id) : m_document.path();
    m_log.add(name, QString::fromStdString(place));
}

}  // namespace huimin
