using ChoDon.Modules.Weapons.Data;
using ChoDon.Platform.Abstractions.Choices;

namespace ChoDon.Modules.Weapons.KeepItemKinds;

internal sealed class ItemKindForm : ChoiceForm
{
    public Measure? Measure { get; set; }

    public bool IsDangerous { get; set; }
}
