#pragma once
#include <QObject>

#include "app/document/autosave.h"

class QWidget;

namespace huimin {

/// Offers what a program that ended without a word had not saved, and keeps what is not saved now.
class Recovery : public QObject {
    Q_OBJECT
public:
    /// The document outlives this.
    explicit Recovery(CaseDocument& document, QObject* parent = nullptr);

    /// Asks about each case that was left behind until one is brought back.
    void offer(QWidget& window);
    /// What is not saved is given up on purpose.
    void forget() { m_autosave.forget(); }

private:
    /// Whether it was brought back.
    bool offer(QWidget& window, const LeftCase& left);

    CaseDocument& m_document;
    Autosave m_autosave;
};

}  // namespace huimin
