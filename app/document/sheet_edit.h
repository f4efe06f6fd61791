#pragma once
#include <QUndoCommand>

#include "app/document/sheet_document.h"

namespace huimin {

/// One step of undo: the sheet the document does not have at the moment. Undo and redo are the same swap.
class SheetEdit : public QUndoCommand {
public:
    SheetEdit(SheetDocument& document, SheetDocument::StatePtr other, const QString& what)
        : QUndoCommand(what), m_document(document), m_other(std::move(other))
    {
    }

    void undo() override { m_document.swapState(m_other); }
    void redo() override { m_document.swapState(m_other); }

private:
    SheetDocument& m_document;
    SheetDocument::StatePtr m_other;
};

}  // namespace huimin
