namespace ChoDon.Platform.Abstractions.Access;

/// <summary>Somebody who may work in a unit.</summary>
/// <param name="AccountId">Their account.</param>
/// <param name="Name">Their full name.</param>
public sealed record Colleague(Guid AccountId, string Name);
