#pragma once
#include "app/form/fact_editor.h"

class QComboBox;

namespace huimin {

/// One of several options, or not asked.
class ChoiceEditor : public FactEditor {
    Q_OBJECT
public:
    ChoiceEditor(const Fact& fact, const FormWords& words, QWidget* parent = nullptr);

    void showFact(const GivenFact& given) override;
    QWidget* control() const override;
    bool isFilled() const override;

private:
    void choose();

    QComboBox* m_box;
};

}  // namespace huimin
