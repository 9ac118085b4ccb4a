namespace ChoDon.Platform.Core.Grants.EditRole;

/// <param name="Id">The role, or a new key for a new role.</param>
/// <param name="Stamp">The stamp that the form was made from; null for a new role.</param>
public sealed record EditRoleCommand(Guid Id, Guid? Stamp, string NameVi, string NameEn, IReadOnlyCollection<string> Permissions);
