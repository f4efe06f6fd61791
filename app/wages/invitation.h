#pragma once
#include <QWidget>

#include "app/document/case_document.h"

class QLabel;
class QVBoxLayout;

namespace huimin {

/// What the page is for, in place of the calendar while the open case is not about days; and the kinds of case that are, to begin one.
class Invitation : public QWidget {
    Q_OBJECT
public:
    /// The document outlives this.
    explicit Invitation(const CaseDocument& document, QWidget* parent = nullptr);

    void speak(Language language);
    /// Goes to the first button.
    void takeFocus();

Q_SIGNALS:
    void newCaseRequested(const huimin::ProfileKind& kind);

private:
    const CaseDocument& m_document;
    QLabel* m_text;
    QWidget* m_buttons = nullptr;
};

}  // namespace huimin
