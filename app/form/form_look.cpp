#include "app/form/form_look.h"

#include <QApplication>
#include <QLineEdit>

#include "app/form/fact_editor.h"
#include "app/widgets/folding_section.h"

namespace huimin {

namespace {

/// What the keyboard can be in, in an order that is the same for two forms of one record; a list that pops up is not part of the form.
QList<QWidget*> fieldsOf(const QWidget& form)
{
    QList<QWidget*> fields;
    for (QWidget* widget : form.findChildren<QWidget*>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->window() == form.window())
            fields << widget;
    }
    return fields;
}

/// The editor of a fact that a field is part of; null where it is none.
FactEditor* editorOf(QWidget* field)
{
    for (QWidget* at = field; at; at = at->parentWidget()) {
        if (auto* editor = qobject_cast<FactEditor*>(at))
            return editor;
    }
    return nullptr;
}

}  // namespace

FormLook::FormLook(const QWidget& form)
{
    for (const FoldingSection* section : form.findChildren<FoldingSection*>())
        m_open << section->isOpen();
    QWidget* focus = QApplication::focusWidget();
    m_focus = fieldsOf(form).indexOf(focus);
    if (const auto* line = qobject_cast<const QLineEdit*>(focus))
        m_cursor = line->cursorPosition();
}

QWidget* FormLook::putOn(QWidget& form) const
{
    const auto sections = form.findChildren<FoldingSection*>();
    for (qsizetype i = 0; i < std::min(sections.size(), m_open.size()); ++i)
        sections[i]->setOpen(m_open[i]);
    QWidget* field = fieldsOf(form).value(m_focus);
    if (!field)
        return nullptr;
    // What was open to be typed in is covered now: the keyboard is at its cover.
    FactEditor* editor = editorOf(field);
    if (editor && editor->isCovered()) {
        editor->takeFocus();
        return editor;
    }
    field->setFocus(Qt::OtherFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(field))
        line->setCursorPosition(m_cursor);
    return field;
}

}  // namespace huimin
