using ChoDon.Modules.Weapons.Data;

namespace ChoDon.Modules.Weapons.ShowStore;

/// <summary>An act that waits for its second signature.</summary>
internal sealed record WaitingAct(Guid ActId, CustodyKind Kind, DateOnly Day, string FirstSigner, int Items);
