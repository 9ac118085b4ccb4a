namespace ChoDon.Platform.Core.Data;

public enum DatabaseProvider
{
    Sqlite,
    PostgreSql,
}
