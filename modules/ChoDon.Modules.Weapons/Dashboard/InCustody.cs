namespace ChoDon.Modules.Weapons.Dashboard;

/// <param name="Held">Items that the office keeps.</param>
/// <param name="TooLong">Of them, longer than they should be.</param>
/// <param name="Waiting">Items of which a step waits for its second signature.</param>
/// <param name="MostDays">How long they should be kept at most.</param>
internal sealed record InCustody(int Held, int TooLong, int Waiting, int MostDays);
