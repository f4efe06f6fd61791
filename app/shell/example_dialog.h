#pragma once
#include <QDialog>

#include "app/document/rule_document.h"
#include "core/base/bilingual.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace huimin {

/// Asks what an example shows, and which case file of which pack it goes to.
class ExampleDialog : public QDialog {
    Q_OBJECT
public:
    /// The rules outlive this.
    /// `pack` is the folder that is suggested.
    ExampleDialog(const RuleDocument& rules, const std::string& pack, QWidget* parent);

    /// A sentence.
    std::string name() const;
    /// As the document of the rules names it; may not be there yet.
    std::string file() const;

private:
    void fillFiles();
    void enable();

    const RuleDocument& m_rules;
    QLineEdit* m_name;
    QComboBox* m_pack;
    QComboBox* m_file;
    QPushButton* m_keep;
};

}  // namespace huimin
