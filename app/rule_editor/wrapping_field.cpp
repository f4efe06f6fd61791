#include "app/rule_editor/wrapping_field.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <cmath>
#include <utility>

#include "app/widgets/undo_keys.h"

namespace huimin {

WrappingField::WrappingField(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    new UndoKeys(*this);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    document()->setDocumentMargin(2);
    connect(this, &QPlainTextEdit::textChanged, this, &WrappingField::onTextChanged);
    fit();
}

void WrappingField::setText(const QString& text)
{
    m_isSetting = true;
    setPlainText(text);
    m_isSetting = false;
}

void WrappingField::onTextChanged()
{
    fit();
    if (!m_isSetting)
        Q_EMIT textEdited();
}

void WrappingField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        focusNextChild();
    else
        QPlainTextEdit::keyPressEvent(event);
}

/// What is pasted is one line, as all that is typed.
void WrappingField::insertFromMimeData(const QMimeData* source)
{
    insertPlainText(source->text().simplified());
}

void WrappingField::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void WrappingField::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void WrappingField::fit()
{
    qreal height = 2 * document()->documentMargin() + 2 * frameWidth();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        height += document()->documentLayout()->blockBoundingRect(block).height();
    if (std::exchange(m_height, static_cast<int>(std::ceil(height))) != m_height)
        updateGeometry();
}

/// Fields beside each other are as high as the highest of them.
QSize WrappingField::minimumSizeHint() const
{
    return {12 * fontMetrics().averageCharWidth(), m_height};
}

}  // namespace huimin
