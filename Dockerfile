# Builds the portal and packs it with its server. Run behind a proxy that ends TLS (webapp-config/nginx.conf):
#   docker build -t ballast .
#   docker run -p 127.0.0.1:8080:8080 -v ballast-data:/var/lib/ballast --env-file ballast.env ballast

FROM maven:3.9-eclipse-temurin-21 AS build
# verify.html is bundled by Node.js
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY pom.xml ./
COPY src ./src
COPY reports ./reports
COPY webapp-config ./webapp-config
RUN --mount=type=cache,target=/root/.m2 mvn -B -DskipTests package

FROM eclipse-temurin:21-jre-noble
RUN groupadd --system --gid 10001 ballast \
 && useradd --system --uid 10001 --gid ballast --home-dir /var/lib/ballast --create-home ballast
WORKDIR /opt/ballast
COPY --from=build /source/target/payara-micro.jar /source/target/ballast-announce.jar /source/target/ballast.war ./
COPY webapp-config/prepare-server.sh webapp-config/pre-boot-commands.txt LICENSE ./
# The server unpacked, with its loaded classes kept for quick starts; it writes below itself while it runs
# In a container the server listens to other machines: the same settings without the loopback address
RUN grep -v 'http-listener.address=' pre-boot-commands.txt >container-commands.txt \
 && BALLAST_JVM_OPTIONS="-XX:+UseSerialGC" ./prepare-server.sh . server \
 && rm payara-micro.jar server/prepare.log \
 && chown -R ballast:ballast server \
 && chmod 0700 server /var/lib/ballast

# The embedded database and the files of the demo live in ./data below the working directory
WORKDIR /var/lib/ballast
USER ballast
VOLUME /var/lib/ballast
EXPOSE 8080
ENV BALLAST_HTTP_PORT=8080 \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=65 -XX:+UseSerialGC -XX:MetaspaceSize=256m -XX:+ExitOnOutOfMemoryError -Djava.awt.headless=true"
HEALTHCHECK --interval=30s --timeout=10s --start-period=120s --retries=3 \
    CMD ["/bin/sh", "-c", "wget -q -O /dev/null http://127.0.0.1:${BALLAST_HTTP_PORT}/health/ready || exit 1"]
ENTRYPOINT ["/bin/sh", "-c", "umask 0077; exec java -XX:SharedArchiveFile=/opt/ballast/server/ballast.jsa -Xlog:cds=off -javaagent:/opt/ballast/ballast-announce.jar -jar /opt/ballast/server/launch-micro.jar --domainConfig /opt/ballast/server/domain.xml --deploy /opt/ballast/ballast.war --contextRoot / --port ${BALLAST_HTTP_PORT} --noHazelcast --disablephonehome --prebootcommandfile /opt/ballast/container-commands.txt"]
