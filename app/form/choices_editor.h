#pragma once
#include <vector>

#include "app/form/fact_editor.h"

class QCheckBox;

namespace huimin {

/// Some of several options; none ticked: not asked.
class ChoicesEditor : public FactEditor {
    Q_OBJECT
public:
    ChoicesEditor(const Fact& fact, const FormWords& words, QWidget* parent = nullptr);

    void showFact(const GivenFact& given) override;
    QWidget* control() const override;
    bool isFilled() const override;

private:
    std::vector<std::string> chosen() const;
    void tell();

    QWidget* m_row;
    std::vector<QCheckBox*> m_boxes;  ///< one for each option
};

}  // namespace huimin
