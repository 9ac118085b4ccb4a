using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.ItemKinds;

namespace ChoDon.Modules.Weapons.Rules;

internal sealed record ItemDraft(KnownItemKind Kind, long Thousandths, Condition Condition, string? Serial);
