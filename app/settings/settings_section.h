#pragma once
#include <QWidget>

class QFormLayout;
class QLabel;

namespace huimin {

class FaintLabel;

/// A part of the settings: a heading, what it is for, and fields one below the other, each with its label.
class SettingsSection : public QWidget {
    Q_OBJECT
public:
    explicit SettingsSection(QWidget* parent = nullptr);

protected:
    void name(const QString& title, const QString& said);
    /// At the end; the field becomes this section's own.
    void add(QWidget* field);
    /// The label of a field, and its name for who cannot see it.
    void label(QWidget& field, const QString& text);

private:
    QLabel* m_title;
    FaintLabel* m_said;
    QFormLayout* m_fields;
};

}  // namespace huimin
