#pragma once
#include <QUndoCommand>

#include "app/document/case_document.h"

namespace huimin {

/// One step of undo: the text the document does not have at the moment. Undo and redo are the same swap.
class CaseEdit : public QUndoCommand {
public:
    struct Typing {
        QString place;
        int number = 0;
        friend bool operator==(const Typing&, const Typing&) = default;
    };

    /// The text takes its place when the command is pushed; it was read already, so as not to be read twice for one key.
    CaseEdit(CaseDocument& document, std::shared_ptr<const CaseDocument::State> changed, const QString& what, Typing typing);

    void undo() override;
    void redo() override;
    /// Edits of one place in one go become one step.
    int id() const override { return m_typing.place.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* next) override;

private:
    CaseDocument& m_document;
    std::string m_other;
    std::shared_ptr<const CaseDocument::State> m_read; ///< only until it is pushed
    const Typing m_typing;
};

}  // namespace huimin
