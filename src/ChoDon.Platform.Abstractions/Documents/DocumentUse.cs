namespace ChoDon.Platform.Abstractions.Documents;

/// <summary>What a document belongs to, and who may open it.</summary>
/// <param name="ModuleId">The module that keeps it; while that is off in the district, nobody opens the document.</param>
/// <param name="UnitId">The unit of the record that it is attached to.</param>
/// <param name="Permission">Whoever holds it in the unit may open the document.</param>
public sealed record DocumentUse(string ModuleId, Guid UnitId, string Permission);
