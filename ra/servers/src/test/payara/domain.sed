# What Payara opens to others is for this host alone, on ports that are free, or not there.
s/address="0.0.0.0"/address="127.0.0.1"/
s/<network-listener port="8080"/<network-listener address="127.0.0.1" port="10280"/
s/<network-listener port="8181"/<network-listener address="127.0.0.1" port="10281"/
s/<network-listener port="4848"/<network-listener address="127.0.0.1" port="14848"/
s/<hazelcast-runtime-configuration /&das-bind-address="127.0.0.1" /
s/<hazelcast-config-specific-configuration/& enabled="false"/
# Without one, it makes one.
0,/<connector-service/s||<jms-service type="DISABLED" default-jms-host="default_JMS_host"><jms-host name="default_JMS_host" host="localhost" port="7676" lazy-init="false"/></jms-service>\n&|
