#pragma once
#include <QWidget>

#include "app/document/sheet_document.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace huimin {

class SheetActions;

/// Whose sheet is looked at, whether its figures are samples, what is not saved, and what can be done with the sheet as a whole.
class SheetBar : public QWidget {
    Q_OBJECT
public:
    /// Both outlive this.
    SheetBar(SheetDocument& document, SheetActions& actions, QWidget* parent = nullptr);

    void retranslate();

private:
    void refresh();
    void chooseCounty();
    void setIllustrative(bool illustrative);

    SheetDocument& m_document;
    SheetActions& m_actions;
    QLabel* m_label;
    QComboBox* m_county;
    QCheckBox* m_illustrative;
    QLabel* m_state;
    QToolButton* m_save;
    QPushButton* m_more;
};

}  // namespace huimin
