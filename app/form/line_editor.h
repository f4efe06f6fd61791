#pragma once
#include "app/form/fact_editor.h"

class QLineEdit;

namespace huimin {

/// A fact that is typed: a number, a date, a text, an ID number.
class LineEditor : public FactEditor {
    Q_OBJECT
public:
    LineEditor(const Fact& fact, const QString& label, QWidget* parent = nullptr);

    void showFact(const GivenFact& given) override;
    void showTyped(const QString& typed) override;
    QWidget* control() const override;
    bool isFilled() const override;

protected:
    bool isSensitive() const override;
    QString coverText() const override;

private:
    void edit(const QString& text);
    void finish();
    void tell(const QString& text, bool finished);

    QLineEdit* m_line;
    bool m_isPending = false;  ///< a date is being typed
};

}  // namespace huimin
