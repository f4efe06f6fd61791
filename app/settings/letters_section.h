#pragma once
#include "app/settings/settings_section.h"

class QComboBox;
class QSpinBox;

namespace huimin {

/// The face and size of the window's letters. Shows what is, and says what a person chooses.
class LettersSection : public SettingsSection {
    Q_OBJECT
public:
    explicit LettersSection(QWidget* parent = nullptr);

    /// `family`: empty for the usual one; `zoom` in hundredths of the usual size.
    void setLetters(const QString& family, int zoom);
    void retranslate();

Q_SIGNALS:
    void familyChosen(const QString& family);
    void zoomChosen(int zoom);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fillFamilies();

    QString m_shown;
    QComboBox* m_family;
    QSpinBox* m_zoom;
};

}  // namespace huimin
