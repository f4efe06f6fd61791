#pragma once
#include <QWidget>
#include <map>
#include <optional>

#include "core/rulepack/typed_entry.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace huimin {

class ProblemLabel;

/// The fields of one entry. What is wrong or doubtful is said while one types, what is missing when one is done; Enter in any
/// field is done.
class EntryForm : public QWidget {
    Q_OBJECT
public:
    explicit EntryForm(QWidget* parent = nullptr);

    /// Begins with an entry, or an empty one. What the surroundings refer to outlives this.
    void begin(EntrySurroundings surroundings, const std::optional<WrittenEntry>& entry);
    void setLanguage(Language language);
    /// Whether a person has typed something that is not entered yet.
    bool isTouched() const { return m_touched; }
    void takeFocus();
    /// As Enter does.
    void finish();

Q_SIGNALS:
    void finished(const huimin::WrittenEntry& entry);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    using Field = EntryRemark::Field;
    void addField(QGridLayout& grid, Field field, QWidget* control);
    void fillPer();
    void fillSwitch();
    void onTyped();
    TypedEntry typed() const;
    void tell(const EntryReading& reading);
    QWidget* controlOf(Field field) const;

    std::optional<EntrySurroundings> m_surroundings;
    std::optional<WrittenEntry> m_begunWith;
    Language m_language = Language::Zh;
    bool m_touched = false;
    bool m_done = false;  ///< the person took it for finished: what is missing is said
    QLineEdit* m_value;
    QComboBox* m_switch;
    QComboBox* m_per;
    QLineEdit* m_from;
    QLineEdit* m_document;
    std::map<Field, QLabel*> m_labels;
    std::map<Field, ProblemLabel*> m_problems;
};

}  // namespace huimin
