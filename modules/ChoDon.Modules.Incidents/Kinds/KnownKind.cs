using ChoDon.Modules.Incidents.Data;
using ChoDon.Platform.Abstractions.Choices;

namespace ChoDon.Modules.Incidents.Kinds;

/// <summary>A kind of incident to choose.</summary>
internal sealed record KnownKind(Guid Id, string Name, bool IsOffered, bool IsOwn, Weight Weight) : KnownChoice(Id, Name, IsOffered, IsOwn);
