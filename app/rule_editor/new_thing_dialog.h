#pragma once
#include <QDialog>

#include "app/rule_editor/rule_template.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace huimin {

/// Asks for what something new is called, in which pack it comes to be and whom it is about.
class NewThingDialog : public QDialog {
    Q_OBJECT
public:
    /// The templates, the document and the rules outlive this. `pack` is the one that is suggested.
    NewThingDialog(const RuleTemplates& templates, const RuleDocument& document, const RuleSet& rules, NewThing::Kind kind, const std::string& pack,
                   Language language, QWidget* parent);

    NewThing thing() const;

private:
    void build(NewThing::Kind kind);
    void suggestSubject(const RuleDocument& document, const RuleSet& rules);
    void tell();

    const RuleTemplates& m_templates;
    const NewThing::Kind m_kind;
    const Language m_language;
    QLineEdit* m_id;
    QLineEdit* m_zh;
    QLineEdit* m_en;
    QComboBox* m_pack;
    QComboBox* m_subject;
    QLabel* m_objection;
    QPushButton* m_make = nullptr;
};

}  // namespace huimin
