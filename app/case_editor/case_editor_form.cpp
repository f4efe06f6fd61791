// Which form the editor shows, and what of it is covered.
#include <QAction>
#include <QHideEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include "app/case_editor/case_editor.h"
#include "app/case_editor/subject_list.h"
#include "app/case_editor/subject_model.h"
#include "app/form/form_look.h"
#include "app/form/subject_form.h"

namespace huimin {

void CaseEditor::onChanged()
{
    const bool hasOtherRules = std::exchange(m_rules, m_document.rules()) != m_document.rules();
    if (hasOtherRules)
        m_model->setWords(words());
    m_model->setProfile(m_document.profile());
    const bool isOther = std::exchange(m_caseNumber, m_document.caseNumber()) != m_document.caseNumber();
    const bool isThere = m_model->rowOf(m_record) >= 0;
    // Another case, or one whose selected member is gone: the first member, else the whole.
    if (isOther || !isThere)
        m_record = m_model->recordAt(std::min(1, m_model->rowCount() - 1));
    // First the list: one without a current row would choose another as soon as the focus comes by.
    showSelection();
    nameAdding();
    if (isOther || !isThere) {
        showForm();
        // Whoever works on another page is not called away.
        if (isVisibleTo(window()))
            m_form->focusFirst();
    } else if (hasOtherRules || m_form->record() != m_record) {
        // What tells the record from others was changed in its own form; or the fields are those of other rules.
        renewForm();
    } else {
        m_form->refresh(m_day);
        showTitle();
    }
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
    m_title->setToolTip(m_title->text());
    m_reveal->setVisible(m_mask->isChecked());
    m_removeItem->setEnabled(isVisible() && !m_record.empty());
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
    Q_EMIT coverChanged(m_mask->isChecked());
}

void CaseEditor::holdOpen(bool open)
{
    // The results are open, too: even where the form covers nothing somebody looked.
    if (open)
        logReveal(m_record);
    m_form->setHeldOpen(open);
    Q_EMIT coverChanged(!open && m_mask->isChecked());
}

void CaseEditor::logReveal(const std::string& place)
{
    const QString name = m_document.path().isEmpty() ? QString::fromStdString(m_document.profile()->id) : m_document.path();
    m_log.add(name, QString::fromStdString(place));
}

/// Widths and words are those of the moment a form was made.
void CaseEditor::changeEvent(QEvent* event)
{
    QSplitter::changeEvent(event);
    if (event->type() != QEvent::FontChange || !m_form)
        return;
    m_list->arrangeColumns();
    renewForm();
}

/// The keys that come to the page as a whole go to its first field, never to nothing.
void CaseEditor::focusInEvent(QFocusEvent* event)
{
    QSplitter::focusInEvent(event);
    if (m_form)
        m_form->focusFirst();
}

void CaseEditor::showEvent(QShowEvent* event)
{
    QSplitter::showEvent(event);
    enableActions(true);
}

/// On another page a key must not change what nobody sees; covering is for all pages.
void CaseEditor::hideEvent(QHideEvent* event)
{
    QSplitter::hideEvent(event);
    if (!event->spontaneous())
        enableActions(false);
}

void CaseEditor::enableActions(bool enabled)
{
    for (QAction* action : m_actions)
        action->setEnabled(action == m_mask || (enabled && (action != m_removeItem || !m_record.empty())));
}

void CaseEditor::renewForm()
{
    const FormLook look(*m_form);
    showForm();
    if (QWidget* field = look.putOn(*m_form))
        m_scroll->ensureWidgetVisible(field);
}

}  // namespace huimin
