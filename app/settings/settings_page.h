#pragma once
#include "app/settings/office_settings.h"
#include "app/widgets/page.h"

namespace huimin {

class FaintLabel;
class LettersSection;
class OfficeFields;
class StartFields;

/// What an office sets once: who it is on prints, how the window starts, and the letters. Kept as it is entered.
class SettingsPage : public Page {
    Q_OBJECT
public:
    /// `counties`: those there are sheets for.
    SettingsPage(const QStringList& counties, QWidget* parent = nullptr);

    const OfficeSettings& settings() const { return m_settings; }
    /// There are sheets for these now.
    void setCounties(const QStringList& counties);
    LettersSection& letters() const { return *m_letters; }

    QString title() const override;
    void speak(Language language) override;

Q_SIGNALS:
    /// A person changed something, and it is saved.
    void changed();

private:
    void build();
    void take();

    OfficeSettings m_settings;
    FaintLabel* m_said;
    OfficeFields* m_office;
    StartFields* m_start;
    LettersSection* m_letters;
};

}  // namespace huimin
