#pragma once
#include <QScrollArea>

#include "app/rule_editor/rule_editing.h"
#include "app/rule_editor/rule_thing.h"

class QLabel;
class QVBoxLayout;

namespace huimin {

class PartSection;
class TextSection;

/// The thing that is chosen as fields and tables. Every change is a splice in the file's text.
class FormView : public QScrollArea {
    Q_OBJECT
public:
    /// The document outlives this.
    explicit FormView(RuleDocument& document, QWidget* parent = nullptr);

    void speak(Language language);
    void show(const RuleThing& thing);
    using QWidget::show;
    void setRules(const RuleSetPtr& rules);
    /// Goes to the first table or field.
    void takeFocus();
    /// Goes to what stands at an offset of the file, as near as there is a field for it.
    bool goTo(std::size_t offset);
    const RuleThing& thing() const { return m_thing; }

Q_SIGNALS:
    void failed(const huimin::Diagnostics& why);

private:
    void onChanged(const std::string& file);
    std::vector<RulePart> partsNow() const;
    void build();
    void refresh();
    void add(const RulePart& part, QVBoxLayout& layout);

    RuleEditing m_editing;
    Language m_language = Language::Zh;
    RuleThing m_thing;
    std::vector<RulePart> m_parts;
    std::vector<PartSection*> m_tables;
    std::vector<TextSection*> m_texts;
    QLabel* m_said = nullptr;
};

}  // namespace huimin
