#pragma once
#include "app/form/fact_editor.h"

namespace huimin {

class ThreeWayChoice;

/// A yes/no fact, or whether a group applies: yes, no, not asked.
class BooleanEditor : public FactEditor {
    Q_OBJECT
public:
    BooleanEditor(const Fact& fact, const QString& label, QWidget* parent = nullptr);

    void showFact(const GivenFact& given) override;
    QWidget* control() const override;
    bool isFilled() const override;

private:
    void answer(std::optional<bool> answer);

    ThreeWayChoice* m_choice;
};

}  // namespace huimin
