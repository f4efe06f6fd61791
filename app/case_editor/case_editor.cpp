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
      m_scroll(new QScrollArea), m_title(new QLabel), m_add(new QPushButton), m_paste(new QPushButton),
      m_rest(new QPushButton), m_reveal(new QPushButton),
      m_addItem(makeAction(&CaseEditor::addItem, Qt::CTRL | Qt::Key_M)),
      m_removeItem(makeAction(&CaseEditor::removeItem, {})),
      m_pasteRows(makeAction(&CaseEditor::pasteFromClipboard, Qt::CTRL | Qt::SHIFT | Qt::Key_V)),
      m_restAction(makeAction(&CaseEditor::restDoesNotApply, Qt::CTRL | Qt::Key_0)),
      m_next(makeAction(&CaseEditor::selectNext, Qt::CTRL | Qt::Key_PageDown)),
      m_previous(makeAction(&CaseEditor::selectPrevious, Qt::CTRL | Qt::Key_PageUp)),
      m_mask(new QAction(this))
{
    makeMaskAction();
    buildSubjects();
    buildForm();
    setChildrenCollapsible(false);
    setStretchFactor(1, 1);
    setSizes({210, 640});
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

void CaseEditor::makeMaskAction()
{
    m_mask->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    m_mask->setCheckable(true);
    m_mask->setChecked(true);
    connect(m_mask, &QAction::toggled, this, &CaseEditor::setMasked);
    addAction(m_mask);
    m_actions << m_mask;
}

void CaseEditor::buildSubjects()
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    m_list->setModel(m_model);
    m_list->arrangeColumns();
    layout->addWidget(m_list, 1);
    for (QPushButton* button : {m_add, m_paste}) {
        // With large letters the list is still a narrow one.
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        layout->addWidget(button);
    }
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
    m_title->setTextFormat(Qt::PlainText);
    // A name of many characters must not widen the window: it is cut off.
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
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
    m_paste->setText(tr("+ Paste rows"));
    m_paste->setToolTip(tr("Paste rows of a spreadsheet"));
    m_rest->setText(tr("The rest does not apply  Ctrl+0"));
    m_reveal->setText(tr("Hold to show"));
    m_reveal->setToolTip(tr("Shows what is covered for as long as it is held down. It is noted who looked."));
    m_list->setAccessibleName(tr("Members"));
}

/// What grows by one is named as the kind names it: a member of a household, days of a claim. An employer has nothing to add to.
void CaseEditor::nameAdding()
{
    const std::vector<const GivenFact*> lists = m_document.profile()->lists();
    m_add->setVisible(!lists.empty());
    m_paste->setVisible(!lists.empty());
    m_addItem->setEnabled(!lists.empty());
    m_pasteRows->setEnabled(!lists.empty());
    if (lists.empty())
        return m_add->setText(m_addItem->text());
    const Fact& list = *lists.front()->fact;
    m_add->setText(tr("+ %1  Ctrl+M").arg(words().alone(list.itemLabel.empty() ? list.label : list.itemLabel)));
}

void CaseEditor::setLanguage(Language language)
{
    m_language = language;
    retranslate();
    m_model->setWords(words());
    renewForm();
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

}  // namespace huimin
